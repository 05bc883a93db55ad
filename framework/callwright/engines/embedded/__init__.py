"""The engines that need no key and no network: Moonshine, Whisper, Piper and Silero.

Recognition and synthesis run in programs of their own (`moonshine_worker`, `whisper_worker`,
`piper_worker`), spoken to over pipes, so that their work stays off the loop that moves frames and
GPL code stays in a program apart (THIRD_PARTY.md). Importing this package loads none of them.
"""
