# The window: header, map, legend, settings, dialogs.

app-name = Cyswllt
app-subtitle = Digital inclusion in Wales
