"""One file a page, in the order in which a person meets them."""
