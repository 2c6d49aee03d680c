<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>takeitdown</name>
  <message>
   <source>Notes</source>
   <extracomment>WINDOW_TITLE</extracomment>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Hide and close now</source>
   <extracomment>LEAVE</extracomment>
   <translation>Ocultar y cerrar ya</translation>
  </message>
  <message>
   <source>Back</source>
   <extracomment>BACK</extracomment>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Practice. Practice pictures only. Nothing leaves this computer.</source>
   <extracomment>PRACTICE</extracomment>
   <translation>Práctica. Solo imágenes de práctica. Nada sale de este equipo.</translation>
  </message>
  <message>
   <source>Practice. Nothing leaves this computer.</source>
   <extracomment>PRACTICE_ANY</extracomment>
   <translation>Práctica. Nada sale de este equipo.</translation>
  </message>
  <message>
   <source>Draft: no native speaker has checked this translation.</source>
   <extracomment>DRAFT</extracomment>
   <translation>Borrador: nadie que hable este idioma desde la infancia ha revisado esta traducción.</translation>
  </message>
  <message>
   <source>Step {0} of 5. {1}</source>
   <extracomment>step</extracomment>
   <translation>Paso {0} de 5. {1}</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures watched</source>
   <extracomment>honest_line</extracomment>
   <translation>
    <numerusform>1 imagen vigilada</numerusform>
    <numerusform>{0} imágenes vigiladas</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} not as before</source>
   <extracomment>honest_line</extracomment>
   <translation>{0} ya no como antes</translation>
  </message>
  <message>
   <source>unchanged</source>
   <extracomment>honest_line</extracomment>
   <translation>sin cambios</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <extracomment>honest_line</extracomment>
   <translation>{0}, {1}</translation>
  </message>
  <message>
   <source>the system closed the network for this window</source>
   <extracomment>honest_line</extracomment>
   <translation>el sistema cerró la red para esta ventana</translation>
  </message>
  <message>
   <source>no wall on this system: the network is not closed for this window</source>
   <extracomment>honest_line</extracomment>
   <translation>este sistema no tiene muro: la red no está cerrada para esta ventana</translation>
  </message>
  <message>
   <source>nothing sent</source>
   <extracomment>honest_line</extracomment>
   <translation>no se ha enviado nada</translation>
  </message>
  <message>
   <source>{0} bytes sent, no picture</source>
   <extracomment>honest_line</extracomment>
   <translation>{0} bytes enviados, ninguna imagen</translation>
  </message>
  <message>
   <source>Blue</source>
   <extracomment>COLOURS</extracomment>
   <translation>Azul</translation>
  </message>
  <message>
   <source>Green</source>
   <extracomment>COLOURS</extracomment>
   <translation>Verde</translation>
  </message>
  <message>
   <source>White</source>
   <extracomment>COLOURS</extracomment>
   <translation>Blanco</translation>
  </message>
  <message>
   <source>Yellow</source>
   <extracomment>COLOURS</extracomment>
   <translation>Amarillo</translation>
  </message>
  <message>
   <source>Page {0} {1}</source>
   <extracomment>page_code</extracomment>
   <translation>Página {0} {1}</translation>
  </message>
  <message>
   <source>Before you start</source>
   <extracomment>HIDING_STEP</extracomment>
   <translation>Antes de empezar</translation>
  </message>
  <message>
   <source>You can hide this at any time</source>
   <extracomment>HIDING_HEADING</extracomment>
   <translation>Puedes ocultar esto en cualquier momento</translation>
  </message>
  <message>
   <source>Press “Hide and close now” at the top of each page. Closing the window, or pressing the Shift key three times, does the same.</source>
   <extracomment>HIDING_WAYS</extracomment>
   <translation>Pulsa «Ocultar y cerrar ya», arriba en cada página. Cerrar la ventana, o pulsar la tecla Mayús tres veces, hace lo mismo.</translation>
  </message>
  <message>
   <source>What you did here is then forgotten. What you saved or sent before stays.</source>
   <extracomment>HIDING_FORGETS</extracomment>
   <translation>Lo que hiciste aquí se olvida entonces. Lo que guardaste o enviaste antes se queda.</translation>
  </message>
  <message>
   <source>The computer may still keep a note that this app was opened. If someone may check it, use another one if you can.</source>
   <extracomment>HIDING_KEEPS</extracomment>
   <translation>El equipo quizá guarde una nota de que esta aplicación se abrió. Si alguien puede revisarlo, usa otro si te es posible.</translation>
  </message>
  <message>
   <source>“Take a break” covers the page and keeps everything, for as long as you like.</source>
   <extracomment>HIDING_PAUSE</extracomment>
   <translation>«Hacer una pausa» tapa la página y lo conserva todo, el tiempo que quieras.</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>HIDING_NEXT</extracomment>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Take a break</source>
   <extracomment>PAUSE</extracomment>
   <translation>Hacer una pausa</translation>
  </message>
  <message>
   <source>A break</source>
   <extracomment>PAUSE_STEP</extracomment>
   <translation>Una pausa</translation>
  </message>
  <message>
   <source>Take your time</source>
   <extracomment>PAUSE_HEADING</extracomment>
   <translation>Tómate tu tiempo</translation>
  </message>
  <message>
   <source>Everything is kept as it was. There is no time limit.</source>
   <extracomment>PAUSE_TEXT</extracomment>
   <translation>Todo sigue como estaba. No hay límite de tiempo.</translation>
  </message>
  <message>
   <source>Come back</source>
   <extracomment>PAUSE_END</extracomment>
   <translation>Volver</translation>
  </message>
  <message>
   <source>What this computer may keep</source>
   <extracomment>TRACES</extracomment>
   <translation>Qué puede guardar este equipo</translation>
  </message>
  <message>
   <source>Traces</source>
   <extracomment>TRACES_STEP</extracomment>
   <translation>Rastros</translation>
  </message>
  <message>
   <source>This page says what may be left on this computer. The app itself leaves nothing that you did not ask for. The system around it does.</source>
   <extracomment>TRACES_TEXT</extracomment>
   <translation>Esta página dice qué puede quedar en este equipo. La aplicación no deja nada que no le hayas pedido. El sistema que la rodea, sí.</translation>
  </message>
  <message>
   <source>What the app keeps to, tested with each change</source>
   <extracomment>TRACES_OURS_TITLE</extracomment>
   <translation>Lo que la aplicación cumple, probado con cada cambio</translation>
  </message>
  <message>
   <source>It writes no settings, no history, no log and no copy of a picture.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>No escribe ajustes, ni historial, ni registro, ni copia de ninguna imagen.</translation>
  </message>
  <message>
   <source>Its own window for choosing files keeps no list of files or folders.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>Su propia ventana para elegir archivos no guarda ninguna lista de archivos ni de carpetas.</translation>
  </message>
  <message>
   <source>What you copy here is marked as secret. It is wiped after a minute, or when the app closes, if it is still there.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>Lo que copias aquí queda marcado como secreto. Se borra pasado un minuto, o al cerrar la aplicación, si sigue ahí.</translation>
  </message>
  <message>
   <source>A crash of the part that opens pictures leaves no record of its memory.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>Si la parte que abre las imágenes se para de golpe, no queda ningún registro de su memoria.</translation>
  </message>
  <message>
   <source>It opens no web page by itself.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>No abre ninguna página web por su cuenta.</translation>
  </message>
  <message>
   <source>It uses no network before you press a button that says so.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>No usa la red hasta que pulsas un botón que lo dice.</translation>
  </message>
  <message>
   <source>What Linux and its desktop may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>Qué pueden guardar Linux y su escritorio</translation>
  </message>
  <message>
   <source>What Windows may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>Qué puede guardar Windows</translation>
  </message>
  <message>
   <source>What macOS may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>Qué puede guardar macOS</translation>
  </message>
  <message>
   <source>What any computer may keep</source>
   <extracomment>TRACES_EVERYWHERE_TITLE</extracomment>
   <translation>Qué puede guardar cualquier equipo</translation>
  </message>
  <message>
   <source>See what other systems may keep</source>
   <extracomment>TRACES_OTHERS</extracomment>
   <translation>Ver qué pueden guardar otros sistemas</translation>
  </message>
  <message>
   <source>The desktop may note that this app was opened, and how often.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>El escritorio quizá anote que esta aplicación se abrió, y cuántas veces.</translation>
  </message>
  <message>
   <source>A terminal keeps the commands that were typed in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Una terminal guarda las órdenes que se escribieron en ella.</translation>
  </message>
  <message>
   <source>File windows may keep small copies of pictures that you looked at in them.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Las ventanas de archivos quizá guarden copias pequeñas de las imágenes que miraste en ellas.</translation>
  </message>
  <message>
   <source>Each file holds the time when it was last read.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Cada archivo lleva la hora en que se leyó por última vez.</translation>
  </message>
  <message>
   <source>Windows notes in several places that this program was opened.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Windows anota en varios sitios que este programa se abrió.</translation>
  </message>
  <message>
   <source>The Windows file window keeps a list of files and folders chosen in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>La ventana de archivos de Windows guarda una lista de los archivos y carpetas que se eligieron en ella.</translation>
  </message>
  <message>
   <source>Windows keeps small copies of pictures that you looked at in a folder.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Windows guarda copias pequeñas de las imágenes que miraste en una carpeta.</translation>
  </message>
  <message>
   <source>Recall, where it is on, takes pictures of the screen.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Recall, si está activado, hace fotos de la pantalla.</translation>
  </message>
  <message>
   <source>A picture chosen straight from a phone may be copied to this computer. Copy it to a folder yourself first, and choose it there.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Una imagen elegida directamente de un teléfono quizá se copie a este equipo. Cópiala tú antes a una carpeta, y elígela allí.</translation>
  </message>
  <message>
   <source>macOS may list this app and chosen files under Recent Items.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>macOS quizá muestre esta aplicación y los archivos elegidos en Elementos recientes.</translation>
  </message>
  <message>
   <source>Quick Look keeps small copies of pictures, even after the pictures are gone.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Vista rápida guarda copias pequeñas de las imágenes, incluso cuando las imágenes ya no están.</translation>
  </message>
  <message>
   <source>Time Machine may keep copies of files that were here for an hour.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Time Machine quizá guarde copias de archivos que estuvieron aquí una hora.</translation>
  </message>
  <message>
   <source>Parts of the memory can be written to the disk, above all when the computer sleeps.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Partes de la memoria pueden escribirse en el disco, sobre todo cuando el equipo entra en reposo.</translation>
  </message>
  <message>
   <source>Programs that watch the screen or the keys see this app like any other.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Los programas que vigilan la pantalla o las teclas ven esta aplicación como cualquier otra.</translation>
  </message>
  <message>
   <source>The internet provider, a school or a workplace may note which list was reached.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>El proveedor de internet, una escuela o un trabajo quizá anoten a qué lista se llegó.</translation>
  </message>
  <message>
   <source>A browser keeps the addresses that you open in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Un navegador guarda las direcciones que abres en él.</translation>
  </message>
  <message>
   <source>A clipboard program may ignore the mark, and keep what you copied.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Un programa de portapapeles quizá no haga caso de la marca y guarde lo que copiaste.</translation>
  </message>
  <message>
   <source>Deleting such notes can make someone suspicious. If someone checks this computer, another one is safer.</source>
   <extracomment>TRACES_CAREFUL</extracomment>
   <translation>Borrar esas notas puede hacer que alguien sospeche. Si alguien revisa este equipo, otro es más seguro.</translation>
  </message>
  <message>
   <source>Help stop your pictures from spreading</source>
   <extracomment>BEGIN_HEADING</extracomment>
   <translation>Ayuda a frenar la difusión de tus imágenes</translation>
  </message>
  <message>
   <source>Your pictures stay on this computer. The app makes a fingerprint of each one: a short code, not a picture. Only the codes are sent.</source>
   <extracomment>BEGIN_STAYS</extracomment>
   <translation>Tus imágenes se quedan en este equipo. La aplicación hace una huella de cada una: un código corto, no una imagen. Solo se envían los códigos.</translation>
  </message>
  <message>
   <source>Services that take part can use the codes to find copies. It does not reach private encrypted chats, services that do not take part, or pictures that people have saved.</source>
   <extracomment>BEGIN_LIMITS</extracomment>
   <translation>Los servicios que participan pueden usar los códigos para buscar copias. No llega a los chats privados cifrados, ni a los servicios que no participan, ni a las imágenes que alguien haya guardado.</translation>
  </message>
  <message>
   <source>If someone may check this computer, use another one if you can. To hide this at once, close the window or press Shift three times. The app saves nothing by itself; the system may still note that it was opened.</source>
   <extracomment>BEGIN_SAFE</extracomment>
   <translation>Si alguien puede revisar este equipo, usa otro si te es posible. Para ocultar esto al momento, cierra la ventana o pulsa la tecla Mayús tres veces. La aplicación no guarda nada por su cuenta; el sistema quizá anote que se abrió.</translation>
  </message>
  <message>
   <source>How old were you in these pictures?</source>
   <extracomment>AGE_QUESTION</extracomment>
   <translation>¿Qué edad tenías en estas imágenes?</translation>
  </message>
  <message>
   <source>Under 18</source>
   <extracomment>AGES</extracomment>
   <translation>Menos de 18</translation>
  </message>
  <message>
   <source>18 or over</source>
   <extracomment>AGES</extracomment>
   <translation>18 o más</translation>
  </message>
  <message>
   <source>I am not sure</source>
   <extracomment>AGES</extracomment>
   <translation>No lo sé con seguridad</translation>
  </message>
  <message>
   <source>If you are helping someone, answer for them.</source>
   <extracomment>AGE_HELPING</extracomment>
   <translation>Si estás ayudando a alguien, responde por esa persona.</translation>
  </message>
  <message>
   <source>I already have a case number</source>
   <extracomment>BEGIN_NUMBER</extracomment>
   <translation>Ya tengo un número de caso</translation>
  </message>
  <message>
   <source>Your case number</source>
   <extracomment>BEGIN_NUMBER_LABEL</extracomment>
   <translation>Tu número de caso</translation>
  </message>
  <message>
   <source>Choose pictures</source>
   <extracomment>BEGIN_NEXT</extracomment>
   <translation>Elegir imágenes</translation>
  </message>
  <message>
   <source>One thing is missing</source>
   <extracomment>PROBLEM</extracomment>
   <translation>Falta una cosa</translation>
  </message>
  <message>
   <source>Choose how old you were in these pictures. It decides which list is right.</source>
   <extracomment>AGE_MISSING</extracomment>
   <translation>Elige qué edad tenías en estas imágenes. De eso depende cuál es la lista correcta.</translation>
  </message>
  <message>
   <source>A case number has 12 letters and digits. Check it and type it again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>Un número de caso tiene 12 letras y cifras. Míralo bien y escríbelo otra vez.</translation>
  </message>
  <message>
   <source>One sign in this case number is never used. Check it and type it again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>En este número de caso hay un signo que no se usa nunca. Míralo bien y escríbelo otra vez.</translation>
  </message>
  <message>
   <source>There is a slip in this case number. Check each sign and try again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>En este número de caso hay algo que no cuadra. Mira cada signo e inténtalo otra vez.</translation>
  </message>
  <message>
   <source>This number is from practice, and practice numbers work in practice only. Leave it empty to start a new case.</source>
   <extracomment>NUMBER_OTHER_WORLD</extracomment>
   <translation>Este número es de práctica, y esos números solo sirven en la práctica. Deja el espacio vacío para empezar un caso nuevo.</translation>
  </message>
  <message>
   <source>This is practice. Practice numbers begin with PRACTICE. Leave it empty to start a new case.</source>
   <extracomment>NUMBER_NOT_PRACTICE</extracomment>
   <translation>Esto es una práctica. Los números de práctica empiezan por PRACTICE. Deja el espacio vacío para empezar un caso nuevo.</translation>
  </message>
  <message>
   <source>Where you can go</source>
   <extracomment>ELSEWHERE_STEP</extracomment>
   <translation>Adónde puedes ir</translation>
  </message>
  <message>
   <source>This copy is not set up to send</source>
   <extracomment>ELSEWHERE_NO_LIST</extracomment>
   <translation>Esta copia no está preparada para enviar</translation>
  </message>
  <message>
   <source>No helpline has set up this copy of the app with its list. It can only practise. These services do the same work for real, and you do not need to give your name.</source>
   <extracomment>ELSEWHERE_NO_LIST_TEXT</extracomment>
   <translation>Ninguna línea de ayuda ha preparado esta copia con su lista. Solo sirve para practicar. Estos servicios hacen lo mismo de verdad, y no hace falta que digas tu nombre.</translation>
  </message>
  <message>
   <source>Another service is right for these pictures</source>
   <extracomment>ELSEWHERE_AGE</extracomment>
   <translation>Para estas imágenes hay otro servicio</translation>
  </message>
  <message>
   <source>{0} does not take pictures for this age. These services do.</source>
   <extracomment>ELSEWHERE_OTHER_AGES</extracomment>
   <translation>{0} no acepta imágenes de esta edad. Estos servicios sí.</translation>
  </message>
  <message>
   <source>Under 18 in the pictures: Take It Down, everywhere in the world</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Menos de 18 en las imágenes: Take It Down, en todo el mundo</translation>
  </message>
  <message>
   <source>Run by NCMEC in the United States. You can be any age now.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Lo lleva NCMEC, en Estados Unidos. Ahora puedes tener cualquier edad.</translation>
  </message>
  <message>
   <source>18 or over in the pictures: StopNCII, everywhere in the world</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>18 o más en las imágenes: StopNCII, en todo el mundo</translation>
  </message>
  <message>
   <source>Run by SWGfL in the United Kingdom, with the Revenge Porn Helpline.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Lo lleva SWGfL, en el Reino Unido, con la Revenge Porn Helpline.</translation>
  </message>
  <message>
   <source>Under 18 and in the United Kingdom: Report Remove</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Menos de 18 y en el Reino Unido: Report Remove</translation>
  </message>
  <message>
   <source>Childline talks with you too: 0800 1111, free, day and night.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Childline también habla contigo: 0800 1111, gratis, de día y de noche.</translation>
  </message>
  <message>
   <source>Nothing opens by itself. If you open an address in a browser on this computer, it stays in the browser's history.</source>
   <extracomment>ELSEWHERE_LINK_NOTE</extracomment>
   <translation>Nada se abre por sí solo. Si abres una dirección en un navegador de este equipo, se queda en el historial del navegador.</translation>
  </message>
  <message>
   <source>Copy address</source>
   <extracomment>COPY_ADDRESS</extracomment>
   <translation>Copiar la dirección</translation>
  </message>
  <message>
   <source>Copied</source>
   <extracomment>COPIED</extracomment>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Choose the pictures</source>
   <extracomment>CHOOSE_HEADING</extracomment>
   <translation>Elige las imágenes</translation>
  </message>
  <message>
   <source>Pick pictures that are already on this computer. You do not have to look at them: each one shows as a number. Do not save or ask for more pictures for this.</source>
   <extracomment>CHOOSE_TEXT</extracomment>
   <translation>Elige imágenes que ya están en este equipo. No tienes que mirarlas: cada una aparece como un número. No guardes ni pidas más imágenes para esto.</translation>
  </message>
  <message>
   <source>This is practice. Use the practice pictures: no person is in them.</source>
   <extracomment>CHOOSE_PRACTICE</extracomment>
   <translation>Esto es una práctica. Usa las imágenes de práctica: no sale ninguna persona.</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <extracomment>CHOOSE_FOLDER</extracomment>
   <translation>Añadir una carpeta</translation>
  </message>
  <message>
   <source>Paste</source>
   <extracomment>CHOOSE_PASTE</extracomment>
   <translation>Pegar</translation>
  </message>
  <message>
   <source>Add the practice pictures</source>
   <extracomment>CHOOSE_SAMPLES</extracomment>
   <translation>Añadir las imágenes de práctica</translation>
  </message>
  <message>
   <source>You can also drop picture files anywhere on this page.</source>
   <extracomment>CHOOSE_DROP</extracomment>
   <translation>También puedes soltar archivos de imagen en cualquier parte de esta página.</translation>
  </message>
  <message>
   <source>Show file names</source>
   <extracomment>CHOOSE_NAMES</extracomment>
   <translation>Mostrar los nombres de los archivos</translation>
  </message>
  <message>
   <source>Stop here and keep what is ready</source>
   <extracomment>CHOOSE_STOP</extracomment>
   <translation>Parar aquí y quedarme con lo que está listo</translation>
  </message>
  <message>
   <source>Check before you send</source>
   <extracomment>CHOOSE_NEXT</extracomment>
   <translation>Revisar antes de enviar</translation>
  </message>
  <message>
   <source>Choose at least one picture that can be used.</source>
   <extracomment>CHOOSE_NONE</extracomment>
   <translation>Elige al menos una imagen que se pueda usar.</translation>
  </message>
  <message>
   <source>Some pictures are still being checked. Wait, or stop here.</source>
   <extracomment>CHOOSE_WAIT</extracomment>
   <translation>Aún se están revisando algunas imágenes. Espera, o para aquí.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <extracomment>CHOOSE_FILTER</extracomment>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>All files</source>
   <extracomment>CHOOSE_ALL_FILES</extracomment>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <source>Chosen pictures</source>
   <extracomment>CHOOSE_LIST</extracomment>
   <translation>Imágenes elegidas</translation>
  </message>
  <message>
   <source>Look in:</source>
   <extracomment>DIALOG_LOOK_IN</extracomment>
   <translation>Buscar en:</translation>
  </message>
  <message>
   <source>Name:</source>
   <extracomment>DIALOG_NAME</extracomment>
   <translation>Nombre:</translation>
  </message>
  <message>
   <source>Type:</source>
   <extracomment>DIALOG_TYPE</extracomment>
   <translation>Tipo:</translation>
  </message>
  <message>
   <source>Choose</source>
   <extracomment>DIALOG_CHOOSE</extracomment>
   <translation>Elegir</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>DIALOG_CANCEL</extracomment>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Look</source>
   <extracomment>LOOK</extracomment>
   <translation>Ver</translation>
  </message>
  <message>
   <source>Hide</source>
   <extracomment>LOOK_AWAY</extracomment>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>Take out</source>
   <extracomment>REMOVE</extracomment>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Waiting to be checked</source>
   <extracomment>TILE_WAITING</extracomment>
   <translation>En espera de revisión</translation>
  </message>
  <message>
   <source>Ready</source>
   <extracomment>TILE_READY</extracomment>
   <translation>Lista</translation>
  </message>
  <message>
   <source>Ready. It has few details, so services can probably find only the very same file.</source>
   <extracomment>TILE_FAINT</extracomment>
   <translation>Lista. Tiene pocos detalles, así que los servicios quizá solo encuentren el mismo archivo exacto.</translation>
  </message>
  <message>
   <source>There is no picture file to paste. In the folder, copy the file itself, then paste here.</source>
   <extracomment>PASTE_NOTHING</extracomment>
   <translation>No hay ningún archivo de imagen que pegar. En la carpeta, copia el archivo mismo y después pega aquí.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <extracomment>picture</extracomment>
   <translation>Imagen {0}</translation>
  </message>
  <message>
   <source>Ready. It looks like picture {0}.</source>
   <extracomment>tile_alike</extracomment>
   <translation>Lista. Se parece a la imagen {0}.</translation>
  </message>
  <message>
   <source>Look at picture {0}</source>
   <extracomment>look_at</extracomment>
   <translation>Ver la imagen {0}</translation>
  </message>
  <message>
   <source>Hide picture {0}</source>
   <extracomment>hide_picture</extracomment>
   <translation>Ocultar la imagen {0}</translation>
  </message>
  <message>
   <source>Take out picture {0}</source>
   <extracomment>remove_picture</extracomment>
   <translation>Quitar la imagen {0}</translation>
  </message>
  <message>
   <source>{0} of {1} checked</source>
   <extracomment>progress</extracomment>
   <translation>{0} de {1} revisadas</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures were there already and count once.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>1 imagen ya estaba y cuenta una sola vez.</numerusform>
    <numerusform>{0} imágenes ya estaban y cuentan una sola vez.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} things in the folder are not pictures and were left out.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>1 cosa de la carpeta no es una imagen y quedó fuera.</numerusform>
    <numerusform>{0} cosas de la carpeta no son imágenes y quedaron fuera.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>200 pictures are the most at one time. {0} were left out. Send these first.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>Caben 200 imágenes a la vez. 1 quedó fuera. Envía primero estas.</numerusform>
    <numerusform>Caben 200 imágenes a la vez. {0} quedaron fuera. Envía primero estas.</numerusform>
   </translation>
  </message>
  <message>
   <source>No pictures were found there.</source>
   <extracomment>added</extracomment>
   <translation>Ahí no se encontró ninguna imagen.</translation>
  </message>
  <message>
   <source>It is not there any more. Choose it again from where it is now.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Ya no está ahí. Elígela otra vez desde donde esté ahora.</translation>
  </message>
  <message>
   <source>This is a folder. Use “Add a folder” to add the pictures in it.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Esto es una carpeta. Usa «Añadir una carpeta» para añadir sus imágenes.</translation>
  </message>
  <message>
   <source>This is not a file that can hold a picture. Leave it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Este archivo no puede contener una imagen. Déjalo fuera.</translation>
  </message>
  <message>
   <source>This is only a link to a file. Choose the picture file itself.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Esto es solo un enlace a un archivo. Elige el archivo de la imagen.</translation>
  </message>
  <message>
   <source>The system does not allow this app to read it. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>El sistema no deja que esta aplicación la lea. Elige otra copia.</translation>
  </message>
  <message>
   <source>The file is empty. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>El archivo está vacío. Elige otra copia.</translation>
  </message>
  <message>
   <source>The file is larger than 200 million bytes. Choose a smaller copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>El archivo pasa de 200 millones de bytes. Elige una copia más pequeña.</translation>
  </message>
  <message>
   <source>The picture is larger than 200 megapixels. Choose a smaller copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>La imagen pasa de 200 megapíxeles. Elige una copia más pequeña.</translation>
  </message>
  <message>
   <source>This is not a picture that the app can read. Leave it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>No es una imagen que la aplicación pueda leer. Déjala fuera.</translation>
  </message>
  <message>
   <source>The picture is damaged and cannot be opened. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>La imagen está dañada y no se puede abrir. Elige otra copia.</translation>
  </message>
  <message>
   <source>The picture took too long to open. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>La imagen tardó demasiado en abrirse. Elige otra copia.</translation>
  </message>
  <message>
   <source>The file was changed after you chose it. Take it out and choose it again.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>El archivo cambió después de que lo eligieras. Quítalo y elígelo otra vez.</translation>
  </message>
  <message>
   <source>This is a practice picture. It cannot go on a real list. Take it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Es una imagen de práctica. No puede ir a una lista de verdad. Quítala.</translation>
  </message>
  <message>
   <source>This is practice. Keep your own pictures for the real app. Take it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Esto es una práctica. Guarda tus imágenes para la aplicación de verdad. Quítala.</translation>
  </message>
  <message>
   <source>Check</source>
   <extracomment>CHECK_STEP</extracomment>
   <translation>Revisar</translation>
  </message>
  <message>
   <source>Nothing has been sent yet.</source>
   <extracomment>CHECK_NOTHING_YET</extracomment>
   <translation>Todavía no se ha enviado nada.</translation>
  </message>
  <message>
   <source>It is the only way back to your case. Keep it where only you look. Nobody can find it again for you: the list never gets it.</source>
   <extracomment>CHECK_CASE_TEXT</extracomment>
   <translation>Es el único camino de vuelta a tu caso. Guárdalo donde solo mires tú. Nadie puede volver a encontrarlo por ti: la lista nunca lo recibe.</translation>
  </message>
  <message>
   <source>What will be sent</source>
   <extracomment>CHECK_WHAT</extracomment>
   <translation>Qué se enviará</translation>
  </message>
  <message>
   <source>Change pictures</source>
   <extracomment>CHANGE_PICTURES</extracomment>
   <translation>Cambiar las imágenes</translation>
  </message>
  <message>
   <source>Change age</source>
   <extracomment>CHANGE_AGE</extracomment>
   <translation>Cambiar la edad</translation>
  </message>
  <message>
   <source>Which copies should be found?</source>
   <extracomment>REACH_QUESTION</extracomment>
   <translation>¿Qué copias se deben buscar?</translation>
  </message>
  <message>
   <source>Copies, and likely edited copies: cropped, mirrored, turned</source>
   <extracomment>REACHES</extracomment>
   <translation>Copias, y posibles copias editadas: recortadas, en espejo, giradas</translation>
  </message>
  <message>
   <source>Copies that look the same</source>
   <extracomment>REACHES</extracomment>
   <translation>Copias que se ven igual</translation>
  </message>
  <message>
   <source>Only the very same file</source>
   <extracomment>REACHES</extracomment>
   <translation>Solo el mismo archivo exacto</translation>
  </message>
  <message>
   <source>Experts have shown that a rough, blurry guess of a picture may be made from the codes that find copies by their looks. For “only the very same file” those codes are left out.</source>
   <extracomment>REACH_TEXT</extracomment>
   <translation>Hay expertos que han mostrado que, con los códigos que buscan copias por su aspecto, quizá se pueda hacer una idea borrosa de una imagen. Con «Solo el mismo archivo exacto», esos códigos no se envían.</translation>
  </message>
  <message>
   <source>List pictures again that were taken back before</source>
   <extracomment>CHECK_AGAIN</extracomment>
   <translation>Poner otra vez en la lista imágenes que se retiraron antes</translation>
  </message>
  <message>
   <source>See each picture's fingerprints</source>
   <extracomment>CHECK_PICTURES</extracomment>
   <translation>Ver las huellas de cada imagen</translation>
  </message>
  <message>
   <source>See exactly what is sent</source>
   <extracomment>CHECK_BYTES</extracomment>
   <translation>Ver exactamente qué se envía</translation>
  </message>
  <message>
   <source>This is the whole message, sign by sign. The case key is not your case number. On the way out only lines of zeros are added (X-Padding), so that its length tells little.</source>
   <extracomment>CHECK_BYTES_NOTE</extracomment>
   <translation>Este es el mensaje entero, signo por signo. La clave del caso no es tu número de caso. Al salir solo se añaden líneas de ceros (X-Padding), para que su tamaño diga poco.</translation>
  </message>
  <message>
   <source>The exact message</source>
   <extracomment>CHECK_BYTES_SPOKEN</extracomment>
   <translation>El mensaje exacto</translation>
  </message>
  <message>
   <source>By pressing Send you say: these are intimate pictures of me, or of someone who asked me to help, and we do not want them shared.</source>
   <extracomment>CHECK_DECLARE</extracomment>
   <translation>Al pulsar Enviar dices: son imágenes íntimas mías, o de alguien que me pidió ayuda, y no queremos que se compartan.</translation>
  </message>
  <message>
   <source>Edited copies may not be found. Nobody can call back what someone has saved.</source>
   <extracomment>CHECK_LIMITS</extracomment>
   <translation>Puede que no se encuentren copias editadas. Nadie puede recuperar lo que alguien ha guardado.</translation>
  </message>
  <message>
   <source>SHA-256 of the file: finds the very same file</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>SHA-256 del archivo: encuentra el mismo archivo exacto</translation>
  </message>
  <message>
   <source>SHA-1 of the file: the same, for older systems</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>SHA-1 del archivo: lo mismo, para sistemas más antiguos</translation>
  </message>
  <message>
   <source>MD5 of the file: the same, for older systems</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>MD5 del archivo: lo mismo, para sistemas más antiguos</translation>
  </message>
  <message>
   <source>PDQ of the picture: finds copies that look the same. Detail {0} of 100</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>PDQ de la imagen: encuentra copias que se ven igual. Detalle {0} de 100</translation>
  </message>
  <message>
   <source>pHash of the picture: a second look-alike code</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>pHash de la imagen: otro código para copias parecidas</translation>
  </message>
  <message>
   <source>Few details: PDQ and pHash are not sent for this picture.</source>
   <extracomment>CHECK_FAINT</extracomment>
   <translation>Pocos detalles: de esta imagen no se envían PDQ ni pHash.</translation>
  </message>
  <message>
   <source>as it lies in the file, before turning upright</source>
   <extracomment>VARIANTS</extracomment>
   <translation>tal como está en el archivo, antes de ponerla derecha</translation>
  </message>
  <message>
   <source>mirrored</source>
   <extracomment>VARIANTS</extracomment>
   <translation>en espejo</translation>
  </message>
  <message>
   <source>turned by half</source>
   <extracomment>VARIANTS</extracomment>
   <translation>girada media vuelta</translation>
  </message>
  <message>
   <source>upside down</source>
   <extracomment>VARIANTS</extracomment>
   <translation>cabeza abajo</translation>
  </message>
  <message>
   <source>turned by a quarter</source>
   <extracomment>VARIANTS</extracomment>
   <translation>girada un cuarto de vuelta</translation>
  </message>
  <message>
   <source>turned back by a quarter</source>
   <extracomment>VARIANTS</extracomment>
   <translation>girada un cuarto de vuelta al revés</translation>
  </message>
  <message>
   <source>a little cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>recortada un poco por todos los lados</translation>
  </message>
  <message>
   <source>more cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>recortada más por todos los lados</translation>
  </message>
  <message>
   <source>much cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>recortada mucho por todos los lados</translation>
  </message>
  <message>
   <source>mirrored, and a little cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>en espejo y recortada un poco por todos los lados</translation>
  </message>
  <message>
   <source>the square in the middle</source>
   <extracomment>VARIANTS</extracomment>
   <translation>el cuadrado del centro</translation>
  </message>
  <message>
   <source>cut off at the top and the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>recortada por arriba y por la izquierda</translation>
  </message>
  <message>
   <source>cut off at the bottom and the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>recortada por abajo y por la derecha</translation>
  </message>
  <message>
   <source>cut off at the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>recortada por la izquierda</translation>
  </message>
  <message>
   <source>cut off at the top</source>
   <extracomment>VARIANTS</extracomment>
   <translation>recortada por arriba</translation>
  </message>
  <message>
   <source>cut off at the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>recortada por la derecha</translation>
  </message>
  <message>
   <source>cut off at the bottom</source>
   <extracomment>VARIANTS</extracomment>
   <translation>recortada por abajo</translation>
  </message>
  <message>
   <source>turned a little to the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>girada un poco a la izquierda</translation>
  </message>
  <message>
   <source>turned a little to the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>girada un poco a la derecha</translation>
  </message>
  <message>
   <source>turned a little, and its corners cut off</source>
   <extracomment>VARIANTS</extracomment>
   <translation>girada un poco y sin las esquinas</translation>
  </message>
  <message>
   <source>as on the screen of a phone</source>
   <extracomment>VARIANTS</extracomment>
   <translation>como en la pantalla de un teléfono</translation>
  </message>
  <message>
   <source>with a white border</source>
   <extracomment>VARIANTS</extracomment>
   <translation>con un borde blanco</translation>
  </message>
  <message>
   <source>with a black border</source>
   <extracomment>VARIANTS</extracomment>
   <translation>con un borde negro</translation>
  </message>
  <message>
   <source>with text above</source>
   <extracomment>VARIANTS</extracomment>
   <translation>con texto encima</translation>
  </message>
  <message>
   <source>PDQ, {0}. Detail {1} of 100</source>
   <extracomment>variant</extracomment>
   <translation>PDQ, {0}. Detalle {1} de 100</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures</source>
   <extracomment>what_is_sent</extracomment>
   <translation>
    <numerusform>1 imagen</numerusform>
    <numerusform>{0} imágenes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} fingerprints</source>
   <extracomment>what_is_sent</extracomment>
   <translation>
    <numerusform>1 huella</numerusform>
    <numerusform>{0} huellas</numerusform>
   </translation>
  </message>
  <message>
   <source>{0}: the picture and likely edited copies</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}: la imagen y posibles copias editadas</translation>
  </message>
  <message>
   <source>{0}: the pictures and likely edited copies</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}: las imágenes y posibles copias editadas</translation>
  </message>
  <message>
   <source>{0}. They go to {1}.</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}. Van a {1}.</translation>
  </message>
  <message>
   <source>Age in these pictures: {0}.</source>
   <extracomment>age_given</extracomment>
   <translation>Edad en estas imágenes: {0}.</translation>
  </message>
  <message numerus="yes">
   <source>Send {0} fingerprints</source>
   <extracomment>send</extracomment>
   <translation>
    <numerusform>Enviar 1 huella</numerusform>
    <numerusform>Enviar {0} huellas</numerusform>
   </translation>
  </message>
  <message>
   <source>Message {0} of {1}</source>
   <extracomment>part</extracomment>
   <translation>Mensaje {0} de {1}</translation>
  </message>
  <message>
   <source>See where it stands</source>
   <extracomment>CASE_LOOK_UP</extracomment>
   <translation>Ver cómo va</translation>
  </message>
  <message>
   <source>Type your case number first.</source>
   <extracomment>CASE_NUMBER_MISSING</extracomment>
   <translation>Escribe primero tu número de caso.</translation>
  </message>
  <message>
   <source>Your case</source>
   <extracomment>CASE_STEP</extracomment>
   <translation>Tu caso</translation>
  </message>
  <message>
   <source>Where your case stands</source>
   <extracomment>CASE_HEADING</extracomment>
   <translation>Cómo va tu caso</translation>
  </message>
  <message>
   <source>Asking the list.</source>
   <extracomment>CASE_ASKING</extracomment>
   <translation>Preguntando a la lista.</translation>
  </message>
  <message>
   <source>Ask again</source>
   <extracomment>CASE_AGAIN</extracomment>
   <translation>Preguntar otra vez</translation>
  </message>
  <message>
   <source>Add pictures</source>
   <extracomment>CASE_ADD</extracomment>
   <translation>Añadir imágenes</translation>
  </message>
  <message>
   <source>{0} signed this answer, and the app has checked the signature.</source>
   <extracomment>CASE_SIGNED</extracomment>
   <translation>{0} firmó esta respuesta, y la aplicación comprobó la firma.</translation>
  </message>
  <message>
   <source>The list knows no case with this number</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>La lista no conoce ningún caso con este número</translation>
  </message>
  <message>
   <source>Check the number. If nothing was sent with it yet, there is no case: add pictures.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Mira bien el número. Si todavía no se envió nada con él, no hay caso: añade imágenes.</translation>
  </message>
  <message>
   <source>Asking stopped before there was an answer</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>La consulta se cortó antes de que hubiera respuesta</translation>
  </message>
  <message>
   <source>Nothing is lost. Ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>No se ha perdido nada. Pregunta otra vez.</translation>
  </message>
  <message>
   <source>The list took too long to answer</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>La lista tardó demasiado en responder</translation>
  </message>
  <message>
   <source>Nothing is lost. Ask again later.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>No se ha perdido nada. Pregunta otra vez más tarde.</translation>
  </message>
  <message>
   <source>There is no way to the list right now</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Ahora mismo no hay camino hasta la lista</translation>
  </message>
  <message>
   <source>Nothing is lost. Check the internet connection, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>No se ha perdido nada. Mira si hay conexión a internet y pregunta otra vez.</translation>
  </message>
  <message>
   <source>Take all pictures back</source>
   <extracomment>TAKE_BACK</extracomment>
   <translation>Retirar todas las imágenes</translation>
  </message>
  <message>
   <source>What taking back means</source>
   <extracomment>TAKE_BACK_TITLE</extracomment>
   <translation>Qué significa retirar</translation>
  </message>
  <message>
   <source>The list drops the fingerprints, and services drop them when they next read the list. Nobody can call back what was found before. Later you can send the pictures again with this number.</source>
   <extracomment>TAKE_BACK_TEXT</extracomment>
   <translation>La lista quita las huellas, y los servicios las quitan cuando vuelven a leer la lista. Nadie puede deshacer lo que se encontró antes. Más adelante puedes enviar otra vez las imágenes con este número.</translation>
  </message>
  <message>
   <source>Leave them on the list</source>
   <extracomment>TAKE_BACK_NOT</extracomment>
   <translation>Dejarlas en la lista</translation>
  </message>
  <message>
   <source>Take all pictures back now</source>
   <extracomment>TAKE_BACK_NOW</extracomment>
   <translation>Retirar ya todas las imágenes</translation>
  </message>
  <message>
   <source>Asking the list to drop the fingerprints.</source>
   <extracomment>TAKE_BACK_ON_ITS_WAY</extracomment>
   <translation>Pidiendo a la lista que quite las huellas.</translation>
  </message>
  <message>
   <source>received on {0}</source>
   <extracomment>_OUTCOMES</extracomment>
   <translation>recibidas el {0}</translation>
  </message>
  <message>
   <source>on the list since {0}</source>
   <extracomment>_OUTCOMES</extracomment>
   <translation>en la lista desde el {0}</translation>
  </message>
  <message>
   <source>taken back; it was sent on {0}</source>
   <extracomment>_OUTCOMES</extracomment>
   <translation>retiradas; se enviaron el {0}</translation>
  </message>
  <message numerus="yes">
   <source>{0} of them were taken back.</source>
   <extracomment>kept</extracomment>
   <translation>
    <numerusform>1 de ellas se retiró.</numerusform>
    <numerusform>{0} de ellas se retiraron.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are taken back.</source>
   <extracomment>taken_back</extracomment>
   <translation>
    <numerusform>1 imagen está retirada.</numerusform>
    <numerusform>{0} imágenes están retiradas.</numerusform>
   </translation>
  </message>
  <message>
   <source>None of this case is on the list now.</source>
   <extracomment>taken_back</extracomment>
   <translation>Ahora no hay ninguna de este caso en la lista.</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are on the list.</source>
   <extracomment>taken_back</extracomment>
   <translation>
    <numerusform>1 imagen está en la lista.</numerusform>
    <numerusform>{0} imágenes están en la lista.</numerusform>
   </translation>
  </message>
  <message>
   <source>What left this computer</source>
   <extracomment>PROOF</extracomment>
   <translation>Qué salió de este equipo</translation>
  </message>
  <message>
   <source>The proof</source>
   <extracomment>PROOF_STEP</extracomment>
   <translation>La prueba</translation>
  </message>
  <message>
   <source>The wall around this app</source>
   <extracomment>PROOF_WALLS</extracomment>
   <translation>El muro alrededor de esta aplicación</translation>
  </message>
  <message>
   <source>Your pictures</source>
   <extracomment>PROOF_PICTURES</extracomment>
   <translation>Tus imágenes</translation>
  </message>
  <message>
   <source>What this does not show</source>
   <extracomment>PROOF_LIMITS</extracomment>
   <translation>Lo que esto no muestra</translation>
  </message>
  <message>
   <source>Look at the pictures' files again</source>
   <extracomment>PROOF_LOOK</extracomment>
   <translation>Mirar otra vez los archivos de las imágenes</translation>
  </message>
  <message>
   <source>Save the statement</source>
   <extracomment>PROOF_SAVE</extracomment>
   <translation>Guardar la constancia</translation>
  </message>
  <message>
   <source>A statement of all this can be saved and checked later. It holds the fingerprints, no picture and no name. Keep it as safe as the pictures.</source>
   <extracomment>PROOF_KEEP</extracomment>
   <translation>Se puede guardar una constancia de todo esto y comprobarla después. Contiene las huellas, ninguna imagen y ningún nombre. Guárdala con tanto cuidado como las imágenes.</translation>
  </message>
  <message>
   <source>Saved in the folder “{0}”: “{1}” to read, the same as a PDF to print, and “{2}” to check.</source>
   <extracomment>PROOF_SAVED</extracomment>
   <translation>Guardado en la carpeta «{0}»: «{1}» para leer, lo mismo en PDF para imprimir, y «{2}» para comprobar.</translation>
  </message>
  <message>
   <source>See every entry</source>
   <extracomment>PROOF_DETAILS</extracomment>
   <translation>Ver todas las anotaciones</translation>
  </message>
  <message>
   <source>Every entry of the ledger</source>
   <extracomment>PROOF_DETAILS_SPOKEN</extracomment>
   <translation>Todas las anotaciones del registro</translation>
  </message>
  <message>
   <source>the part that opens pictures</source>
   <extracomment>_WHO</extracomment>
   <translation>la parte que abre las imágenes</translation>
  </message>
  <message>
   <source>the part that sends</source>
   <extracomment>_WHO</extracomment>
   <translation>la parte que envía</translation>
  </message>
  <message>
   <source>reach any network</source>
   <extracomment>_LAYERS</extracomment>
   <translation>llegar a ninguna red</translation>
  </message>
  <message>
   <source>open other connections than sending needs</source>
   <extracomment>_LAYERS</extracomment>
   <translation>abrir más conexiones que la del envío</translation>
  </message>
  <message>
   <source>connect to anything but the list</source>
   <extracomment>_LAYERS</extracomment>
   <translation>conectarse con nada que no sea la lista</translation>
  </message>
  <message>
   <source>write outside its one folder</source>
   <extracomment>_LAYERS</extracomment>
   <translation>escribir fuera de su única carpeta</translation>
  </message>
  <message>
   <source>open your files</source>
   <extracomment>_LAYERS</extracomment>
   <translation>abrir tus archivos</translation>
  </message>
  <message>
   <source>start a program</source>
   <extracomment>_LAYERS</extracomment>
   <translation>iniciar un programa</translation>
  </message>
  <message>
   <source>look into other programs</source>
   <extracomment>_LAYERS</extracomment>
   <translation>mirar dentro de otros programas</translation>
  </message>
  <message>
   <source>Whether another program read a picture: not shown on this system.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Si otro programa leyó una imagen: en este sistema no se ve.</translation>
  </message>
  <message>
   <source>What other programs on this computer do with your pictures.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Qué hacen otros programas de este equipo con tus imágenes.</translation>
  </message>
  <message>
   <source>What the desktop does with what this window shows it.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Qué hace el escritorio con lo que esta ventana le muestra.</translation>
  </message>
  <message>
   <source>What happened before you chose a picture, and after this app closes.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Qué pasó antes de que eligieras una imagen, y después de cerrar esta aplicación.</translation>
  </message>
  <message>
   <source>Anything, if the system itself was changed to work against you.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Nada, si alguien cambió el propio sistema para que actúe contra ti.</translation>
  </message>
  <message>
   <source>What the list and the services that read it do with the fingerprints.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Qué hacen con las huellas la lista y los servicios que la leen.</translation>
  </message>
  <message>
   <source>Another program opened picture {0} at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>{1}: otro programa abrió la imagen {0}.</translation>
  </message>
  <message>
   <source>Picture {0} was changed at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>{1}: la imagen {0} cambió.</translation>
  </message>
  <message>
   <source>Picture {0} was moved or deleted at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>{1}: la imagen {0} se movió o se borró.</translation>
  </message>
  <message>
   <source>Picture {0} got a second name at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>{1}: la imagen {0} recibió un segundo nombre.</translation>
  </message>
  <message>
   <source>A file of the same size appeared beside picture {0} at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>{1}: un archivo del mismo tamaño apareció junto a la imagen {0}.</translation>
  </message>
  <message>
   <source>Nothing has left through this app.</source>
   <extracomment>proof_sent</extracomment>
   <translation>No ha salido nada por esta aplicación.</translation>
  </message>
  <message>
   <source>{0} with fingerprints left through this app, {1} bytes in all, and nothing else.</source>
   <extracomment>proof_sent</extracomment>
   <translation>Por esta aplicación salió esto: {0} con huellas, {1} bytes en total, y nada más.</translation>
  </message>
  <message numerus="yes">
   <source>{0} messages</source>
   <extracomment>proof_sent</extracomment>
   <translation>
    <numerusform>1 mensaje</numerusform>
    <numerusform>{0} mensajes</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no wall on this system around {0}.</source>
   <extracomment>proof_wall</extracomment>
   <translation>En este sistema no hay ningún muro alrededor de {0}.</translation>
  </message>
  <message>
   <source>The system does not let {0}: {1}. It tried {2} ways, and each was refused.</source>
   <extracomment>proof_wall</extracomment>
   <translation>El sistema no permite esto a {0}: {1}. Lo intentó de {2} maneras, y todas se le negaron.</translation>
  </message>
  <message>
   <source>No picture is chosen.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>No hay ninguna imagen elegida.</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are watched.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>
    <numerusform>1 imagen está vigilada.</numerusform>
    <numerusform>{0} imágenes están vigiladas.</numerusform>
   </translation>
  </message>
  <message>
   <source>The system tells of every reading.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>El sistema avisa de cada lectura.</translation>
  </message>
  <message>
   <source>The system tells of some readings only.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>El sistema avisa solo de algunas lecturas.</translation>
  </message>
  <message>
   <source>The system does not tell of readings here: only the files are compared.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>Aquí el sistema no avisa de las lecturas: solo se comparan los archivos.</translation>
  </message>
  <message>
   <source>That can be a backup or sync program.</source>
   <extracomment>sighting</extracomment>
   <translation>Puede ser un programa de copias de seguridad o de sincronización.</translation>
  </message>
  <message>
   <source>Picture {0} is in a folder that {1} uploads. Its picture may be there too.</source>
   <extracomment>synced</extracomment>
   <translation>La imagen {0} está en una carpeta que {1} sube a internet. Quizá la imagen también esté allí.</translation>
  </message>
  <message>
   <source>a service</source>
   <extracomment>synced</extracomment>
   <translation>un servicio</translation>
  </message>
  <message>
   <source>That {0} could not {1}.</source>
   <extracomment>proof_limits</extracomment>
   <translation>Que {0} no podía {1}.</translation>
  </message>
  <message>
   <source>There was no picture to look at.</source>
   <extracomment>proof_settled</extracomment>
   <translation>No había ninguna imagen que mirar.</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are not as they were when you chose them.</source>
   <extracomment>proof_settled</extracomment>
   <translation>
    <numerusform>1 imagen no está como cuando la elegiste.</numerusform>
    <numerusform>{0} imágenes no están como cuando las elegiste.</numerusform>
   </translation>
  </message>
  <message>
   <source>All pictures are unchanged and in their places.</source>
   <extracomment>proof_settled</extracomment>
   <translation>Todas las imágenes están sin cambios y en su sitio.</translation>
  </message>
  <message>
   <source>Send</source>
   <extracomment>SEND_STEP</extracomment>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Sending your fingerprints</source>
   <extracomment>SEND_HEADING</extracomment>
   <translation>Enviando tus huellas</translation>
  </message>
  <message>
   <source>This takes less than a minute. Your pictures stay here.</source>
   <extracomment>SEND_TEXT</extracomment>
   <translation>Tarda menos de un minuto. Tus imágenes se quedan aquí.</translation>
  </message>
  <message>
   <source>Send again</source>
   <extracomment>SEND_AGAIN</extracomment>
   <translation>Enviar otra vez</translation>
  </message>
  <message>
   <source>Sending again is safe: it never makes a second case.</source>
   <extracomment>SEND_SAFE</extracomment>
   <translation>Enviar otra vez es seguro: nunca crea un segundo caso.</translation>
  </message>
  <message>
   <source>Nothing was sent. Your pictures and your case number are still here. Check the internet connection, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>No se envió nada. Tus imágenes y tu número de caso siguen aquí. Mira si hay conexión a internet y envía otra vez.</translation>
  </message>
  <message>
   <source>The list could not show that it is the right one</source>
   <extracomment>FAILURES</extracomment>
   <translation>La lista no pudo mostrar que es la correcta</translation>
  </message>
  <message>
   <source>Nothing was sent. Something between this computer and the list may be reading along, or the clock is wrong. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>No se envió nada. Algo entre este equipo y la lista quizá esté leyendo, o el reloj no va bien. Prueba con otra red y envía otra vez.</translation>
  </message>
  <message>
   <source>The fingerprints may have arrived or not. Wait a few minutes, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Las huellas pueden haber llegado o no. Espera unos minutos y envía otra vez.</translation>
  </message>
  <message>
   <source>The list is busy</source>
   <extracomment>FAILURES</extracomment>
   <translation>La lista está ocupada</translation>
  </message>
  <message>
   <source>It asked us to come back later. Wait a few minutes, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Nos pidió que volvamos más tarde. Espera unos minutos y envía otra vez.</translation>
  </message>
  <message>
   <source>The list did not take the fingerprints</source>
   <extracomment>FAILURES</extracomment>
   <translation>La lista no aceptó las huellas</translation>
  </message>
  <message>
   <source>Nothing was put on the list. Go back and check, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>No se puso nada en la lista. Vuelve atrás, revisa y envía otra vez.</translation>
  </message>
  <message>
   <source>The answer was not one from a list</source>
   <extracomment>FAILURES</extracomment>
   <translation>La respuesta no era de una lista</translation>
  </message>
  <message>
   <source>We cannot tell if the fingerprints arrived. Some networks, as in hotels or schools, answer in place of the list. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>No podemos saber si las huellas llegaron. Algunas redes, como las de hoteles o escuelas, responden en lugar de la lista. Prueba con otra red y envía otra vez.</translation>
  </message>
  <message>
   <source>Sending stopped before there was an answer</source>
   <extracomment>FAILURES</extracomment>
   <translation>El envío se cortó antes de que hubiera respuesta</translation>
  </message>
  <message>
   <source>The fingerprints may have arrived or not. Send again to be sure.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Las huellas pueden haber llegado o no. Envía otra vez para tener seguridad.</translation>
  </message>
  <message>
   <source>The app stopped before sending</source>
   <extracomment>FAILURES</extracomment>
   <translation>La aplicación paró antes de enviar</translation>
  </message>
  <message>
   <source>Nothing was sent. This system did not let the app lock its sending part. Restart the computer, or try another one.</source>
   <extracomment>FAILURES</extracomment>
   <translation>No se envió nada. Este sistema no dejó que la aplicación encerrara la parte que envía. Reinicia el equipo, o prueba con otro.</translation>
  </message>
  <message>
   <source>The answer was not signed by the list</source>
   <extracomment>FAILURES</extracomment>
   <translation>La respuesta no llevaba la firma de la lista</translation>
  </message>
  <message>
   <source>We do not count this as sent. Something may stand between this computer and the list. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>No lo contamos como enviado. Quizá haya algo entre este equipo y la lista. Prueba con otra red y envía otra vez.</translation>
  </message>
  <message>
   <source>This case number does not fit the case. Go back and check the number.</source>
   <extracomment>REASONS</extracomment>
   <translation>Este número de caso no encaja con el caso. Vuelve atrás y mira bien el número.</translation>
  </message>
  <message>
   <source>Practice and real lists do not mix. Close the app and start the right one.</source>
   <extracomment>REASONS</extracomment>
   <translation>Las listas de práctica y las de verdad no se mezclan. Cierra la aplicación y abre la correcta.</translation>
  </message>
  <message>
   <source>A practice picture is among them. Go back and take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>Entre ellas hay una imagen de práctica. Vuelve atrás y quítala.</translation>
  </message>
  <message>
   <source>One picture is nearly of one colour, and its codes would find other people's pictures. Go back and choose “only the very same file”, or take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>Una imagen es casi de un solo color, y sus códigos encontrarían imágenes de otras personas. Vuelve atrás y elige «Solo el mismo archivo exacto», o quítala.</translation>
  </message>
  <message>
   <source>The list knows one of these pictures as one that is seen everywhere. Go back and take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>La lista conoce una de estas imágenes como una que se ve en todas partes. Vuelve atrás y quítala.</translation>
  </message>
  <message>
   <source>This case is full. Start the app again and send them in a new case.</source>
   <extracomment>REASONS</extracomment>
   <translation>Este caso está lleno. Abre otra vez la aplicación y envíalas en un caso nuevo.</translation>
  </message>
  <message>
   <source>This list does not take pictures for this age. Go back to the first page.</source>
   <extracomment>REASONS</extracomment>
   <translation>Esta lista no acepta imágenes de esta edad. Vuelve a la primera página.</translation>
  </message>
  <message>
   <source>You can also talk to someone now: in the United States and Canada 1-800-843-5678 (NCMEC), in the United Kingdom 0800 1111 (Childline).</source>
   <extracomment>CALL_INSTEAD</extracomment>
   <translation>También puedes hablar con alguien ahora: en Estados Unidos y Canadá 1-800-843-5678 (NCMEC), en el Reino Unido 0800 1111 (Childline).</translation>
  </message>
  <message>
   <source>Message {0} of {1} is on its way</source>
   <extracomment>sending</extracomment>
   <translation>El mensaje {0} de {1} está en camino</translation>
  </message>
  <message>
   <source>{0} of {1} messages have arrived. Only the rest is sent again.</source>
   <extracomment>some_arrived</extracomment>
   <translation>Han llegado {0} de {1} mensajes. Solo se envía otra vez el resto.</translation>
  </message>
  <message>
   <source>Receipt</source>
   <extracomment>RECEIPT_STEP</extracomment>
   <translation>Recibo</translation>
  </message>
  <message>
   <source>Your fingerprints have arrived</source>
   <extracomment>RECEIPT_HEADING</extracomment>
   <translation>Tus huellas han llegado</translation>
  </message>
  <message>
   <source>{0} signed this receipt, and the app has checked the signature.</source>
   <extracomment>RECEIPT_SIGNED</extracomment>
   <translation>{0} firmó este recibo, y la aplicación comprobó la firma.</translation>
  </message>
  <message>
   <source>Pictures that were taken back before stay taken back.</source>
   <extracomment>RECEIPT_STAY</extracomment>
   <translation>Las imágenes que se retiraron antes siguen retiradas.</translation>
  </message>
  <message>
   <source>What happens next</source>
   <extracomment>RECEIPT_NEXT</extracomment>
   <translation>Qué pasa después</translation>
  </message>
  <message>
   <source>Services that take part read the list and look for copies. This can take days. They decide by their own rules, and they do not tell us what they find. Keep your pictures where they are safe, and do not post them yourself: your own account could be blocked.</source>
   <extracomment>RECEIPT_NEXT_TEXT</extracomment>
   <translation>Los servicios que participan leen la lista y buscan copias. Puede tardar días. Deciden según sus propias reglas, y no nos dicen qué encuentran. Guarda tus imágenes donde estén seguras, y no las publiques tú: podrían bloquear tu cuenta.</translation>
  </message>
  <message>
   <source>If you want to keep your case number</source>
   <extracomment>RECEIPT_KEEP</extracomment>
   <translation>Si quieres conservar tu número de caso</translation>
  </message>
  <message>
   <source>Nothing is saved unless you press a button. Writing it down is fine too.</source>
   <extracomment>RECEIPT_KEEP_TEXT</extracomment>
   <translation>No se guarda nada si no pulsas un botón. También vale escribirlo en un papel.</translation>
  </message>
  <message>
   <source>Copy case number</source>
   <extracomment>RECEIPT_COPY</extracomment>
   <translation>Copiar el número de caso</translation>
  </message>
  <message>
   <source>Save a text file</source>
   <extracomment>RECEIPT_SAVE</extracomment>
   <translation>Guardar un archivo de texto</translation>
  </message>
  <message>
   <source>Saved in the folder “{0}” as “{1}”. Anyone who uses this computer can read it.</source>
   <extracomment>RECEIPT_SAVED</extracomment>
   <translation>Guardado en la carpeta «{0}» como «{1}». Cualquiera que use este equipo puede leerlo.</translation>
  </message>
  <message>
   <source>It could not be saved. Write the number down, or copy it.</source>
   <extracomment>RECEIPT_NOT_SAVED</extracomment>
   <translation>No se pudo guardar. Escribe el número en un papel, o cópialo.</translation>
  </message>
  <message>
   <source>See the signed receipt</source>
   <extracomment>RECEIPT_DETAILS</extracomment>
   <translation>Ver el recibo firmado</translation>
  </message>
  <message>
   <source>The signed receipt</source>
   <extracomment>RECEIPT_SPOKEN</extracomment>
   <translation>El recibo firmado</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>RECEIPT_CLOSE</extracomment>
   <translation>Cerrar</translation>
  </message>
  <message numerus="yes">
   <source>{0} fingerprints were received by {1} on {2} at {3}.</source>
   <extracomment>received</extracomment>
   <translation>
    <numerusform>{1} recibió 1 huella el {2} ({3}).</numerusform>
    <numerusform>{1} recibió {0} huellas el {2} ({3}).</numerusform>
   </translation>
  </message>
  <message>
   <source>Case number: {0}</source>
   <extracomment>paper</extracomment>
   <translation>Número de caso: {0}</translation>
  </message>
  <message>
   <source>The app stopped before any picture was opened</source>
   <extracomment>STOPPED</extracomment>
   <translation>La aplicación paró antes de abrir ninguna imagen</translation>
  </message>
  <message>
   <source>It could not lock itself in, because something else had started inside it. Close it, and start it again without extra tools around it.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>No pudo encerrarse, porque otra cosa se había iniciado dentro de ella. Ciérrala, y ábrela otra vez sin otras herramientas alrededor.</translation>
  </message>
  <message>
   <source>This system did not let the app close its network. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>Este sistema no dejó que la aplicación cerrara su red. Reinicia el equipo e inténtalo otra vez, o usa otro equipo.</translation>
  </message>
  <message>
   <source>This system did not let the app lock its way to the disk. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>Este sistema no dejó que la aplicación cerrara su acceso al disco. Reinicia el equipo e inténtalo otra vez, o usa otro equipo.</translation>
  </message>
  <message>
   <source>The app tried its own lock, and the lock did not hold. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>La aplicación probó su propio cierre, y el cierre no aguantó. Reinicia el equipo e inténtalo otra vez, o usa otro equipo.</translation>
  </message>
  <message>
   <source>Something in the app went wrong</source>
   <extracomment>UNFORESEEN</extracomment>
   <translation>Algo no fue bien en la aplicación</translation>
  </message>
  <message>
   <source>Your pictures were not sent by this. You can go on, or close the app and start again with the same pictures and the same case number: nothing is counted twice.</source>
   <extracomment>UNFORESEEN_TEXT</extracomment>
   <translation>Tus imágenes no se enviaron por esto. Puedes seguir, o cerrar la aplicación y empezar otra vez con las mismas imágenes y el mismo número de caso: nada se cuenta dos veces.</translation>
  </message>
 </context>
</TS>
