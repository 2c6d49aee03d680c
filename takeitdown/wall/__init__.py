"""What a process takes from itself. The only folder that speaks to the kernel."""
