"""The window. The only place with PySide6."""

# Before Qt, on every path that leads to a window: with Qt first, Windows fails to start onnxruntime's DLL
# (microsoft/onnxruntime #26127).
import onnxruntime as onnxruntime
