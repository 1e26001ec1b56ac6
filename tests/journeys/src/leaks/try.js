// What every try has at hand: the address that must not be reached, and a short way to add elements.
const host = `127.0.0.1:${arguments[0]}`;
const http = `http://${host}/leak`;
const add = (name, attributes = {}, parent = document.body) => {
  const one = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
  parent.append(one);
  return one;
};
const blob = (text) => URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
const call = (Connection) => {
  const servers = [
    { urls: `stun:${host}` },
    { urls: `turn:${host}?transport=tcp`, username: "a", credential: "b" },
  ];
  const peer = new Connection({ iceServers: servers });
  peer.createDataChannel("leak");
  peer.createOffer().then((offer) => peer.setLocalDescription(offer)).catch(() => {});
  window.leakingPeer = peer;
};
