"""Where another place says otherwise: sources that agree or differ on the same figure, and the second answer that may be meant."""
