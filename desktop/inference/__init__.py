"""Running a model package with onnxruntime, and what it says."""

import os

# Before onnxruntime is loaded: since 1.29 its library reports to Microsoft on every system, from the moment of its import
# (microsoft/onnxruntime #27379), and keeps an identifier of the machine. Here it does neither.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
