// Loaded before the Playground, which would listen on every interface and has no setting for it.
const net = require("net");
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...given) {
  const last = given[given.length - 1];
  const told = typeof last === "function" ? last : undefined;
  const port = typeof given[0] === "object" && given[0] !== null ? given[0].port : given[0];
  return port === undefined ? listen.apply(this, given) : listen.call(this, { port: Number(port), host: "127.0.0.1" }, told);
};
