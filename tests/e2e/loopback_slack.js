// Loaded before local-slack, which would listen on every interface and has no setting for it.
const serve = Bun.serve;
Bun.serve = (given) => serve({ ...given, hostname: "127.0.0.1" });
