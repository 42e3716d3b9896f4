"""What leaves the program: pictures and tables that carry the safety notice."""
