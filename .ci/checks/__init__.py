"""What the scripts of .ci share."""
