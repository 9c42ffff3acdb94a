# Y ffenestr: pennyn, map, allwedd, gosodiadau, deialogau.

app-name = Cyswllt
app-subtitle = Cynhwysiant digidol yng Nghymru
