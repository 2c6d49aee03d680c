"""The rehearsal world, outside the app's rights: the app never imports it."""
