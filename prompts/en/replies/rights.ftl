# What a person may ask where, and what a place may read.
may-not-here = This can be done in a direct conversation with Focal, not in this place.
may-not-left = The register notes that you are no longer in service, so Focal does nothing in your name. The secretariat can note that you are back. What is kept about you remains yours: “export my data”.
rest-in-private = The rest is shown to you in private.
private-not-open = The answer is for you alone, and Focal cannot write to you directly yet. Please open a direct conversation with Focal and ask there.
rest-not-open = The rest is for you alone, and Focal cannot write to you directly yet. Please open a direct conversation with Focal and ask there.
put-in-not-here = This is not for everybody who reads here. Please ask Focal in your own conversation with it.
