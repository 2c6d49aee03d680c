"""The presenter's guide: a window of its own, or a play without a person that leaves a page."""
