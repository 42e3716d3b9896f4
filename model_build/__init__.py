"""Training: from films to model packages."""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # as in desktop/inference, and before any module here loads onnxruntime
