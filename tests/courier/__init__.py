"""The courier as a black box: the real process, started by the real launcher, against a real TLS
server on loopback that misbehaves in a named way each time.

What may never happen: that a person reads "delivered" when it was not, that the courier runs past
its deadline, that anything goes to another host, or that a request is made twice.
"""
