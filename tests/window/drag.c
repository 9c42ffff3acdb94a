// A small window from which files are dragged, as from a file manager: drag FILE…
// Built by drag.js with the GTK that the window itself is built with.

#include <gtk/gtk.h>

static void give(GtkWidget *widget, GdkDragContext *context, GtkSelectionData *data, guint info, guint time, gpointer uris) {
  gtk_selection_data_set_uris(data, uris);
}

int main(int count, char **words) {
  gtk_init(&count, &words);
  char **uris = g_new0(char *, count);
  for (int at = 1; at < count; at++) uris[at - 1] = g_filename_to_uri(words[at], NULL, NULL);
  GtkWidget *window = gtk_window_new(GTK_WINDOW_POPUP);
  GtkWidget *box = gtk_event_box_new();
  gtk_container_add(GTK_CONTAINER(box), gtk_label_new("files"));
  gtk_container_add(GTK_CONTAINER(window), box);
  gtk_drag_source_set(box, GDK_BUTTON1_MASK, NULL, 0, GDK_ACTION_COPY);
  gtk_drag_source_add_uri_targets(box);
  g_signal_connect(box, "drag-data-get", G_CALLBACK(give), uris);
  gtk_window_set_title(GTK_WINDOW(window), "cyswllt drag source");
  gtk_window_set_default_size(GTK_WINDOW(window), 70, 70);
  gtk_window_move(GTK_WINDOW(window), 1290, 690);
  gtk_widget_show_all(window);
  gtk_main();
  return 0;
}
