"""Running a model package with onnxruntime, and what it says."""
