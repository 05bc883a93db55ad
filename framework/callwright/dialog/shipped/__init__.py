"""The wording that comes with callwright, by locale: data files and their reader."""
