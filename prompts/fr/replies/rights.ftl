# Ce qui peut être demandé, et où ; ce qui peut être lu dans un espace.
may-not-here = Cette demande est possible dans une conversation directe avec Focal, mais pas dans cet espace.
rest-in-private = Le reste vous est communiqué en privé.
