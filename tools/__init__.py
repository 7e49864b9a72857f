"""Programs for those who build newsclean; none of them is shipped."""
