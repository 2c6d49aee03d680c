"""Case numbers, signatures and boxes. The only folder that uses cryptography."""
