# Lo que una plataforma de chat muestra de Focal antes de que alguien le hable.

app-name-full = Focal, la secretaría de reuniones
app-short = Quién es el coordinador, quién prometió qué y un aviso antes del plazo.
app-long = Focal es la secretaría de reuniones de una organización que coordina entre sectores. Indica quién es el coordinador de un tema, según un registro fechado y con fuentes. Registra las medidas, las conclusiones y los llamamientos a la acción tal como se escriben, y vuelve a leer lo que ha entendido. Recuerda a la persona adecuada, en su idioma y a su hora, antes de cada plazo. Habla árabe, chino, español, francés, inglés y ruso.

app-say-help = ayuda
app-say-help-hint = Muestra lo que Focal puede hacer
app-say-items = mis acciones
app-say-items-hint = Muestra sus medidas pendientes
app-say-reminders = ¿qué recordatorios están previstos?
app-say-reminders-hint = Muestra los recordatorios previstos para usted

app-record-action = Registrar como medida
app-record-action-hint = Registra este mensaje como medida
app-new-action = Nueva medida
app-new-action-hint = Registra una nueva medida
app-topics = Temas
app-topics-hint = Encuentra un tema que se coordina
app-people = Personas
app-people-hint = Encuentra un coordinador o una oficina
app-items = Puntos
app-items-hint = Encuentra una medida, una conclusión o un llamamiento a la acción
app-words = Palabras
