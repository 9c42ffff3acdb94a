### The panels: details, table, measures, search.
