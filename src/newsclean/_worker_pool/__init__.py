"""Jobs -> outcomes in the same order, done by processes that can be killed; knows nothing of pages and articles.

`pool` holds the workers of a run, `worker` is what happens inside one of them, `messages` carries jobs and outcomes
between them, `outcomes` holds the values. `docs/explanation/robustness.md` says why it is not `pebble`.
"""
