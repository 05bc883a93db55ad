"""Sound and turn-taking as pure functions: PCM, G.711, resampling, framing, VAD, turns,
verbalizing.
"""
