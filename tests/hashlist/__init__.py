"""The list as a black box: real processes on loopback, real databases, and a real partner's client.

They start and end lists by themselves; PostgreSQL too, where its programs are.
"""
