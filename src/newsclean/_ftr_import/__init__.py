"""Rule files of ftr-site-config become profiles."""
