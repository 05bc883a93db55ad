"""`local:`: microphone and loudspeaker of this machine are the line."""
