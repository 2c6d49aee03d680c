"""Carries one document to one origin and one answer back: the only network client."""
