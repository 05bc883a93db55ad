"""`twilio:` a call over Twilio Media Streams: JSON on a websocket that the carrier opens."""
