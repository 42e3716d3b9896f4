"""The one-page report of a reading: to print, to save as PDF, to sign."""
