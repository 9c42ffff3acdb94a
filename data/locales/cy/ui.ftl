### Y ffenestr: y fframwaith, y map, yr allwedd, y gosodiadau.
