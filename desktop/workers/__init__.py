"""The process border: untrusted bytes are parsed, and models run, in processes of their own that know no patient."""
