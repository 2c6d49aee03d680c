"""The evidence: what was opened, what was handed on, and the statement made from both."""
