"""The runtime of one call, on asyncio: session, listener, interpreter, speaker, services,
recorder.
"""
