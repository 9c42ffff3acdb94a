### The window: shell, map, legend, settings.
