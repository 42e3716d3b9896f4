"""The log of patients, images and readings."""
