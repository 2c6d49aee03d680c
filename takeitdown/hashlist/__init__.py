"""A hash list service that a hotline can run."""
