"""The library as pages to read in a browser, served on this machine.

`app.build_app(settings)` is the whole of it. Deep readings are made by another process (see `deep`); nothing here
loads the language model, fetches anything, or passes a story's own markup through.
"""
