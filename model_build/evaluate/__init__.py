"""What a package is worth: measured through its own ONNX file and its own preprocessing, told as JSON, HTML and model card."""
