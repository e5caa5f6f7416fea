# Ficheros de las reuniones y lo que se propone a partir de ellos.
minutes-no-file = No se puede abrir el fichero: debe existir y ser él mismo un fichero, ni una carpeta ni un enlace.
minutes-too-large = El fichero supera los { $most } MB. Envíelo en varias partes.
minutes-empty = En este fichero no se dice nada: no contiene palabras que puedan leerse.
minutes-no-text = El fichero no contiene texto que pueda leerse aquí. Pueden leerse subtítulos (VTT, SRT, SBV), documentos de Word (DOCX), libros de cálculo (XLSX) y texto sin formato; guarde antes un PDF en uno de estos formatos.
minutes-no-captions = El nombre del fichero anuncia subtítulos, pero ninguna línea indica una hora. Expórtelo de nuevo o asígnele la extensión .txt.
minutes-no-word = El fichero no es un documento de Word. Si se le cambió el nombre, guárdelo de nuevo como DOCX o como texto.
minutes-no-table = El libro de cálculo no contiene ninguna tabla de acciones. Hace falta una fila de encabezados que indique qué debe hacerse y quién o para cuándo, por ejemplo «Acción», «Responsable» y «Plazo».
minutes-old-word = El fichero está en un formato antiguo. Guárdelo como DOCX o como texto.
minutes-locked = El fichero está protegido con una contraseña. Guárdelo sin ella.
minutes-broken = El fichero está dañado y no se puede leer. Guárdelo o expórtelo de nuevo.
minutes-unsafe = El fichero está hecho de una manera que ningún procesador de textos emplea y no se abre. Guarde de nuevo su texto.
