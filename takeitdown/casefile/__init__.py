"""The person's own encrypted case file."""
