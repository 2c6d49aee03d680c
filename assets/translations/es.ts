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
   <source>Notes. Practice</source>
   <extracomment>PRACTICE_TITLE</extracomment>
   <translation>Notas. Práctica</translation>
  </message>
  <message>
   <source>Practice. What a screen reader reads</source>
   <extracomment>READING_TITLE</extracomment>
   <translation>Práctica. Lo que lee un lector de pantalla</translation>
  </message>
  <message>
   <source>button</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>botón</translation>
  </message>
  <message>
   <source>check box</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>casilla</translation>
  </message>
  <message>
   <source>choice</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>opción</translation>
  </message>
  <message>
   <source>text field</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>campo de texto</translation>
  </message>
  <message>
   <source>progress</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>progreso</translation>
  </message>
  <message>
   <source>checked</source>
   <extracomment>SPOKEN_CHECKED</extracomment>
   <translation>marcada</translation>
  </message>
  <message>
   <source>not checked</source>
   <extracomment>SPOKEN_NOT_CHECKED</extracomment>
   <translation>sin marcar</translation>
  </message>
  <message>
   <source>cannot be used now</source>
   <extracomment>SPOKEN_DISABLED</extracomment>
   <translation>no se puede usar ahora</translation>
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
   <source>What you copy here is wiped after a minute, or when the app closes, if it is still there. On Windows and Linux it is marked as secret.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>Lo que copias aquí se borra pasado un minuto, o al cerrar la aplicación, si sigue ahí. En Windows y Linux queda marcado como secreto.</translation>
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
   <source>Some desktops (Wayland) keep what you copied, even after this app closes. Copy another word over it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Algunos escritorios (Wayland) guardan lo que copiaste, incluso después de cerrarse esta aplicación. Copia otra palabra encima.</translation>
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
   <source>Help stop their pictures from spreading</source>
   <extracomment>BEGIN_HEADING</extracomment>
   <translation>Ayuda a frenar la difusión de sus imágenes</translation>
  </message>
  <message>
   <source>The pictures stay on this computer. The app makes a fingerprint of each one: a short code, not a picture. Only the codes are sent.</source>
   <extracomment>BEGIN_STAYS</extracomment>
   <translation>Las imágenes se quedan en este equipo. La aplicación hace una huella de cada una: un código corto, no una imagen. Solo se envían los códigos.</translation>
  </message>
  <message>
   <source>Services that take part can use the codes to find copies. This does not reach private encrypted chats, services that do not take part, or pictures that people have saved.</source>
   <extracomment>BEGIN_LIMITS</extracomment>
   <translation>Los servicios que participan pueden usar los códigos para buscar copias. Esto no llega a los chats privados cifrados, ni a los servicios que no participan, ni a las imágenes que alguien haya guardado.</translation>
  </message>
  <message>
   <source>If someone may check this computer, use another one if you can. To hide this at once, close the window or press Shift three times. The app saves nothing by itself; the system may still note that it was opened.</source>
   <extracomment>BEGIN_SAFE</extracomment>
   <translation>Si alguien puede revisar este equipo, usa otro si te es posible. Para ocultar esto al momento, cierra la ventana o pulsa la tecla Mayús tres veces. La aplicación no guarda nada por su cuenta; el sistema quizá anote que se abrió.</translation>
  </message>
  <message>
   <source>Are these pictures of you?</source>
   <extracomment>WHOSE_QUESTION</extracomment>
   <translation>¿En estas imágenes sales tú?</translation>
  </message>
  <message>
   <source>Yes, of me</source>
   <extracomment>WHOSE</extracomment>
   <translation>Sí, salgo yo</translation>
  </message>
  <message>
   <source>No, I am helping someone</source>
   <extracomment>WHOSE</extracomment>
   <translation>No, estoy ayudando a alguien</translation>
  </message>
  <message>
   <source>How old were you in these pictures?</source>
   <extracomment>AGE_QUESTION</extracomment>
   <translation>¿Qué edad tenías en estas imágenes?</translation>
  </message>
  <message>
   <source>How old were they in these pictures?</source>
   <extracomment>AGE_QUESTION</extracomment>
   <translation>¿Qué edad tenía esa persona en estas imágenes?</translation>
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
   <source>What counts is the age in the pictures, not the age now.</source>
   <extracomment>AGE_HINT</extracomment>
   <translation>Cuenta la edad en las imágenes, no la edad de ahora.</translation>
  </message>
  <message>
   <source>I already have a case number</source>
   <extracomment>BEGIN_NUMBER</extracomment>
   <translation>Ya tengo un número de caso</translation>
  </message>
  <message>
   <source>Case number</source>
   <extracomment>BEGIN_NUMBER_LABEL</extracomment>
   <translation>Número de caso</translation>
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
   <source>Choose the age in these pictures. It decides which list is right.</source>
   <extracomment>AGE_MISSING</extracomment>
   <translation>Elige la edad en estas imágenes. De eso depende cuál es la lista correcta.</translation>
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
   <source>Pick pictures that are already on this computer. You do not have to look at them: each one shows as a number. Do not let them send you more: use the device that has them.</source>
   <extracomment>CHOOSE_TEXT</extracomment>
   <translation>Elige imágenes que ya están en este equipo. No tienes que mirarlas: cada una aparece como un número. No dejes que te envíen más: usa el aparato que las tiene.</translation>
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
   <translation>Preparada</translation>
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
   <source>It is the only way back to their case. Give it to them, where only they see it. Nobody can find it again for them: the list never gets it.</source>
   <extracomment>CHECK_CASE_TEXT</extracomment>
   <translation>Es el único camino de vuelta a su caso. Dáselo donde solo lo vea esa persona. Nadie puede volver a encontrarlo: la lista nunca lo recibe.</translation>
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
   <source>The codes that find copies by their looks keep something of the picture. Experts have made a rough, blurry guess of a picture from such codes. For “only the very same file” they are left out.</source>
   <extracomment>REACH_TEXT</extracomment>
   <translation>Los códigos que buscan copias por su aspecto conservan algo de la imagen. Hay expertos que han hecho una idea borrosa de una imagen a partir de esos códigos. Con «Solo el mismo archivo exacto» no se envían.</translation>
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
   <source>This is the whole message, sign by sign. The case key is not the case number. On the way out only lines of zeros are added (X-Padding), so that its length tells little. If the list is very busy, it asks for a sum. Then the answer is added too (X-Work).</source>
   <extracomment>CHECK_BYTES_NOTE</extracomment>
   <translation>Este es el mensaje entero, signo por signo. La clave del caso no es el número de caso. Al salir solo se añaden líneas de ceros (X-Padding), para que su tamaño diga poco. Si la lista está muy ocupada, pide una cuenta. Entonces se añade también la respuesta (X-Work).</translation>
  </message>
  <message>
   <source>The exact message</source>
   <extracomment>CHECK_BYTES_SPOKEN</extracomment>
   <translation>El mensaje exacto</translation>
  </message>
  <message>
   <source>By pressing Send you say: these are intimate pictures of me. I do not want them shared.</source>
   <extracomment>CHECK_DECLARE</extracomment>
   <translation>Al pulsar Enviar dices: son imágenes íntimas mías. No quiero que se compartan.</translation>
  </message>
  <message>
   <source>By pressing Send you say: these are intimate pictures of someone who asked me to help. They do not want them shared.</source>
   <extracomment>CHECK_DECLARE</extracomment>
   <translation>Al pulsar Enviar dices: son imágenes íntimas de alguien que me pidió ayuda. Esa persona no quiere que se compartan.</translation>
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
   <source>Type the case number first.</source>
   <extracomment>CASE_NUMBER_MISSING</extracomment>
   <translation>Escribe primero el número de caso.</translation>
  </message>
  <message>
   <source>The case</source>
   <extracomment>CASE_STEP</extracomment>
   <translation>El caso</translation>
  </message>
  <message>
   <source>Where your case stands</source>
   <extracomment>CASE_HEADING</extracomment>
   <translation>Cómo va tu caso</translation>
  </message>
  <message>
   <source>Where their case stands</source>
   <extracomment>CASE_HEADING</extracomment>
   <translation>Cómo va su caso</translation>
  </message>
  <message>
   <source>Asking the list.</source>
   <extracomment>CASE_ASKING</extracomment>
   <translation>Preguntando a la lista.</translation>
  </message>
  <message>
   <source>Ask the list</source>
   <extracomment>CASE_ASK</extracomment>
   <translation>Preguntar a la lista</translation>
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
   <source>Keep your case number</source>
   <extracomment>CASE_KEEP</extracomment>
   <translation>Conservar tu número de caso</translation>
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
   <source>The list could not show that it is the right one</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>La lista no pudo mostrar que es la correcta</translation>
  </message>
  <message>
   <source>Nothing is lost. Something between this computer and the list may be reading along, or the clock is wrong. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>No se ha perdido nada. Algo entre este equipo y la lista quizá esté leyendo, o el reloj no va bien. Prueba con otra red y pregunta otra vez.</translation>
  </message>
  <message>
   <source>The list is busy</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>La lista está ocupada</translation>
  </message>
  <message>
   <source>Nothing is lost. Wait a few minutes, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>No se ha perdido nada. Espera unos minutos y pregunta otra vez.</translation>
  </message>
  <message>
   <source>The answer was not one from a list</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>La respuesta no era de una lista</translation>
  </message>
  <message>
   <source>Nothing is lost. Some networks, as in hotels or schools, answer in place of the list. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>No se ha perdido nada. Algunas redes, como las de hoteles o escuelas, responden en lugar de la lista. Prueba con otra red y pregunta otra vez.</translation>
  </message>
  <message>
   <source>The answer was not signed by the list</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>La respuesta no llevaba la firma de la lista</translation>
  </message>
  <message>
   <source>The app does not count this answer. Something may stand between this computer and the list. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>La aplicación no cuenta esta respuesta. Quizá haya algo entre este equipo y la lista. Prueba con otra red y pregunta otra vez.</translation>
  </message>
  <message>
   <source>Show more pictures</source>
   <extracomment>CASE_MORE</extracomment>
   <translation>Mostrar más imágenes</translation>
  </message>
  <message>
   <source>See the signed answer</source>
   <extracomment>CASE_SIGNED_SEE</extracomment>
   <translation>Ver la respuesta firmada</translation>
  </message>
  <message>
   <source>The signed answer</source>
   <extracomment>CASE_SIGNED_SPOKEN</extracomment>
   <translation>La respuesta firmada</translation>
  </message>
  <message>
   <source>Take all pictures back</source>
   <extracomment>TAKE_BACK</extracomment>
   <translation>Retirar todas las imágenes</translation>
  </message>
  <message>
   <source>Take back</source>
   <extracomment>TAKE_BACK_ONE</extracomment>
   <translation>Retirar</translation>
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
   <source>Leave it on the list</source>
   <extracomment>TAKE_BACK_ONE_NOT</extracomment>
   <translation>Dejarla en la lista</translation>
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
   <source>Save this answer as a text file</source>
   <extracomment>TAKE_BACK_SAVE</extracomment>
   <translation>Guardar esta respuesta en un archivo de texto</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: received on {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>Imagen {0} de {1}: recibida el {2}.</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: on the list since {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>Imagen {0} de {1}: en la lista desde el {2}.</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: off the list since {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>Imagen {0} de {1}: fuera de la lista desde el {2}.</translation>
  </message>
  <message numerus="yes">
   <source>This case has {0} pictures. No names were ever sent, so they have numbers.</source>
   <extracomment>case_holds</extracomment>
   <translation>
    <numerusform>Este caso tiene 1 imagen. Nunca se enviaron nombres, por eso lleva un número.</numerusform>
    <numerusform>Este caso tiene {0} imágenes. Nunca se enviaron nombres, por eso llevan números.</numerusform>
   </translation>
  </message>
  <message>
   <source>Take back picture {0}</source>
   <extracomment>take_back_picture</extracomment>
   <translation>Retirar la imagen {0}</translation>
  </message>
  <message>
   <source>Take picture {0} back now</source>
   <extracomment>take_back_now</extracomment>
   <translation>Retirar ya la imagen {0}</translation>
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
   <source>How do you want to keep the case number?</source>
   <extracomment>KEEP_QUESTION</extracomment>
   <translation>¿Cómo quieres conservar el número de caso?</translation>
  </message>
  <message>
   <source>Keep nothing here</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>No guardar nada aquí</translation>
  </message>
  <message>
   <source>Write it down</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>Escribirlo en un papel</translation>
  </message>
  <message>
   <source>Copy it</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>Copiarlo</translation>
  </message>
  <message>
   <source>Take it to a phone</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>Llevarlo a un teléfono</translation>
  </message>
  <message>
   <source>Save a text file</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>Guardar un archivo de texto</translation>
  </message>
  <message>
   <source>Make a case file</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>Hacer un archivo del caso</translation>
  </message>
  <message>
   <source>Nothing is saved on this computer. That is a good choice too.</source>
   <extracomment>KEEP_NOTHING</extracomment>
   <translation>No se guarda nada en este equipo. También es una buena elección.</translation>
  </message>
  <message>
   <source>Write these signs on paper. There are three groups of four.</source>
   <extracomment>KEEP_WRITE</extracomment>
   <translation>Escribe estos signos en un papel. Son tres grupos de cuatro.</translation>
  </message>
  <message>
   <source>Other programs can read what is copied. The app takes it back when you close it, if nothing else was copied since.</source>
   <extracomment>KEEP_COPY</extracomment>
   <translation>Otros programas pueden leer lo que se copia. La aplicación lo quita cuando la cierras, si no se ha copiado otra cosa después.</translation>
  </message>
  <message>
   <source>Open the phone's camera and hold it at this square.</source>
   <extracomment>KEEP_PHONE</extracomment>
   <translation>Abre la cámara del teléfono y apúntala a este cuadrado.</translation>
  </message>
  <message>
   <source>It holds the number and nothing else. The phone may keep what it read.</source>
   <extracomment>KEEP_PHONE_NOTE</extracomment>
   <translation>Contiene el número y nada más. El teléfono quizá guarde lo que leyó.</translation>
  </message>
  <message>
   <source>A square code with the case number, for a phone's camera</source>
   <extracomment>KEEP_PHONE_SPOKEN</extracomment>
   <translation>Un código cuadrado con el número de caso, para la cámara de un teléfono</translation>
  </message>
  <message>
   <source>The file holds the case number and the receipt. Anyone who uses this computer can read it.</source>
   <extracomment>KEEP_TEXT</extracomment>
   <translation>El archivo contiene el número de caso y el recibo. Cualquiera que use este equipo puede leerlo.</translation>
  </message>
  <message>
   <source>There is no Documents folder here, so this app can save nothing.</source>
   <extracomment>KEEP_NO_FOLDER</extracomment>
   <translation>Aquí no hay carpeta de Documentos, así que esta aplicación no puede guardar nada.</translation>
  </message>
  <message>
   <source>The case number, sign by sign: {0}</source>
   <extracomment>NUMBER_LETTERS</extracomment>
   <translation>El número de caso, signo por signo: {0}</translation>
  </message>
  <message>
   <source>A case file keeps your number, your receipts and what is still on its way. A passphrase locks it, and nobody can open it without that, not even we.</source>
   <extracomment>FILE_ABOUT</extracomment>
   <translation>Un archivo del caso guarda tu número, tus recibos y lo que aún está en camino. Se cierra con una frase secreta, y sin ella nadie puede abrirlo, ni siquiera nosotros.</translation>
  </message>
  <message>
   <source>These words were chosen by chance. Write them down, or use your own.</source>
   <extracomment>FILE_OFFER</extracomment>
   <translation>Estas palabras salieron al azar. Escríbelas en un papel, o usa las tuyas.</translation>
  </message>
  <message>
   <source>Use my own passphrase</source>
   <extracomment>FILE_OWN</extracomment>
   <translation>Usar mi propia frase secreta</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <extracomment>FILE_PASSPHRASE</extracomment>
   <translation>Frase secreta</translation>
  </message>
  <message>
   <source>Type your passphrase once more</source>
   <extracomment>FILE_AGAIN</extracomment>
   <translation>Escribe tu frase secreta otra vez</translation>
  </message>
  <message>
   <source>Hide the passphrase</source>
   <extracomment>FILE_HIDE</extracomment>
   <translation>Ocultar la frase secreta</translation>
  </message>
  <message>
   <source>Offer other words</source>
   <extracomment>FILE_OTHER</extracomment>
   <translation>Proponer otras palabras</translation>
  </message>
  <message>
   <source>Make the case file</source>
   <extracomment>FILE_MAKE</extracomment>
   <translation>Hacer el archivo del caso</translation>
  </message>
  <message>
   <source>Making the case file. This takes a second or two.</source>
   <extracomment>FILE_MAKING</extracomment>
   <translation>Haciendo el archivo del caso. Tarda uno o dos segundos.</translation>
  </message>
  <message>
   <source>The two are not the same. Type them once more.</source>
   <extracomment>FILE_DIFFER</extracomment>
   <translation>Las dos no son iguales. Escríbelas otra vez.</translation>
  </message>
  <message>
   <source>Your case file is in the folder “{0}” as “{1}”. Without the passphrase nobody can open it, so keep that safe.</source>
   <extracomment>FILE_MADE</extracomment>
   <translation>Tu archivo del caso está en la carpeta «{0}» como «{1}». Sin la frase secreta nadie puede abrirlo, así que guárdala bien.</translation>
  </message>
  <message>
   <source>These words open the case file, and nothing else does. Are they written down? They stay here until you go on.</source>
   <extracomment>FILE_WORDS</extracomment>
   <translation>Estas palabras abren el archivo del caso, y nada más lo abre. ¿Las tienes escritas? Se quedan aquí hasta que sigas.</translation>
  </message>
  <message>
   <source>I have a case file</source>
   <extracomment>FILE_HAVE</extracomment>
   <translation>Tengo un archivo del caso</translation>
  </message>
  <message>
   <source>Which case file?</source>
   <extracomment>FILE_WHICH</extracomment>
   <translation>¿Qué archivo del caso?</translation>
  </message>
  <message>
   <source>There is no case file in the folder “{0}”. The app looks nowhere else.</source>
   <extracomment>FILE_NONE</extracomment>
   <translation>No hay ningún archivo del caso en la carpeta «{0}». La aplicación no busca en otros sitios.</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <extracomment>FILE_CHOOSE</extracomment>
   <translation>Elegir un archivo</translation>
  </message>
  <message>
   <source>“{0}” in the folder “{1}”</source>
   <extracomment>FILE_ELSEWHERE</extracomment>
   <translation>«{0}» en la carpeta «{1}»</translation>
  </message>
  <message>
   <source>Open the case file</source>
   <extracomment>FILE_OPEN</extracomment>
   <translation>Abrir el archivo del caso</translation>
  </message>
  <message>
   <source>Opening the case file. This takes a second or two.</source>
   <extracomment>FILE_OPENING</extracomment>
   <translation>Abriendo el archivo del caso. Tarda uno o dos segundos.</translation>
  </message>
  <message>
   <source>Your case file is open. It locks itself when nobody has touched the app for 10 minutes.</source>
   <extracomment>FILE_OPENED</extracomment>
   <translation>Tu archivo del caso está abierto. Se cierra solo cuando nadie toca la aplicación durante 10 minutos.</translation>
  </message>
  <message>
   <source>The newest copy of the case file cannot be read, so this is the one before. What you did last may be missing. Ask the list where your case stands.</source>
   <extracomment>FILE_BEFORE</extracomment>
   <translation>La copia más nueva del archivo del caso no se puede leer, así que esta es la anterior. Quizá falte lo último que hiciste. Pregunta a la lista cómo va tu caso.</translation>
  </message>
  <message>
   <source>This case is with {0}. This copy of the app is set up for another list, so it cannot ask there.</source>
   <extracomment>FILE_OTHER_LIST</extracomment>
   <translation>Este caso está en {0}. Esta copia de la aplicación está preparada para otra lista, así que allí no puede preguntar.</translation>
  </message>
  <message>
   <source>Practice and real cases do not mix. Close the app and start the right one.</source>
   <extracomment>FILE_OTHER_WORLD</extracomment>
   <translation>Los casos de práctica y los de verdad no se mezclan. Cierra la aplicación y abre la correcta.</translation>
  </message>
  <message>
   <source>Your case file is locked again</source>
   <extracomment>FILE_LOCKED</extracomment>
   <translation>Tu archivo del caso está cerrado otra vez</translation>
  </message>
  <message>
   <source>Nobody touched the app for 10 minutes. Open the case file to go on. Nothing is lost.</source>
   <extracomment>FILE_LOCKED_TEXT</extracomment>
   <translation>Nadie tocó la aplicación durante 10 minutos. Abre el archivo del caso para seguir. No se ha perdido nada.</translation>
  </message>
  <message>
   <source>Writing to your case file first, so that nothing is lost.</source>
   <extracomment>FILE_SENDING</extracomment>
   <translation>Escribiendo primero en tu archivo del caso, para que no se pierda nada.</translation>
  </message>
  <message>
   <source>Send without the case file</source>
   <extracomment>FILE_SEND_WITHOUT</extracomment>
   <translation>Enviar sin el archivo del caso</translation>
  </message>
  <message>
   <source>Your case file could not be written</source>
   <extracomment>FILE_NOT_WRITTEN</extracomment>
   <translation>No se pudo escribir en tu archivo del caso</translation>
  </message>
  <message>
   <source>The case file could not be opened</source>
   <extracomment>FILE_NOT_OPENED</extracomment>
   <translation>No se pudo abrir el archivo del caso</translation>
  </message>
  <message>
   <source>The case file could not be made</source>
   <extracomment>FILE_NOT_MADE</extracomment>
   <translation>No se pudo hacer el archivo del caso</translation>
  </message>
  <message>
   <source>The case file could not be deleted</source>
   <extracomment>FILE_NOT_FORGOTTEN</extracomment>
   <translation>No se pudo borrar el archivo del caso</translation>
  </message>
  <message>
   <source>Something has no answer yet</source>
   <extracomment>FILE_WAITS</extracomment>
   <translation>Algo aún no tiene respuesta</translation>
  </message>
  <message>
   <source>The list has not answered what you sent last. Send it again: if it arrived before, it counts once.</source>
   <extracomment>FILE_WAITS_TEXT</extracomment>
   <translation>La lista no ha respondido a lo último que enviaste. Envíalo otra vez: si ya había llegado, cuenta una sola vez.</translation>
  </message>
  <message>
   <source>Send it again</source>
   <extracomment>FILE_RESEND</extracomment>
   <translation>Enviarlo otra vez</translation>
  </message>
  <message>
   <source>Do not send it</source>
   <extracomment>FILE_DROP</extracomment>
   <translation>No enviarlo</translation>
  </message>
  <message>
   <source>Sending what had no answer.</source>
   <extracomment>FILE_RESENDING</extracomment>
   <translation>Enviando lo que no tuvo respuesta.</translation>
  </message>
  <message>
   <source>The receipt is in your case file.</source>
   <extracomment>FILE_HAS_RECEIPT</extracomment>
   <translation>El recibo está en tu archivo del caso.</translation>
  </message>
  <message>
   <source>The receipt is not in it yet. You can send again later: it counts once.</source>
   <extracomment>FILE_RECEIPT_LATER</extracomment>
   <translation>El recibo aún no está dentro. Puedes enviar otra vez más tarde: cuenta una sola vez.</translation>
  </message>
  <message>
   <source>Forget this case</source>
   <extracomment>FORGET</extracomment>
   <translation>Olvidar este caso</translation>
  </message>
  <message>
   <source>What forgetting means</source>
   <extracomment>FORGET_TITLE</extracomment>
   <translation>Qué significa olvidar</translation>
  </message>
  <message>
   <source>The case file is made unreadable and then deleted. Copies in backups or in a synced folder stay, and the disk may keep older versions for a while. Your passphrase still opens those. What is on the list stays there.</source>
   <extracomment>FORGET_TEXT</extracomment>
   <translation>El archivo del caso se hace ilegible y después se borra. Las copias en copias de seguridad o en una carpeta sincronizada se quedan, y el disco quizá guarde versiones anteriores un tiempo. Tu frase secreta aún las abre. Lo que está en la lista se queda allí.</translation>
  </message>
  <message>
   <source>I do not have the passphrase</source>
   <extracomment>FORGET_LOST</extracomment>
   <translation>No tengo la frase secreta</translation>
  </message>
  <message>
   <source>The case file “{0}” is made unreadable and then deleted. The case number, the receipts and what was not sent yet are lost with it. If the number is nowhere else, there is no way back to this case. Copies in backups or in a synced folder stay, and the disk may keep older versions for a while. The passphrase still opens those. What is on the list stays there.</source>
   <extracomment>FORGET_LOST_TEXT</extracomment>
   <translation>El archivo del caso «{0}» se hace ilegible y después se borra. Con él se pierden el número de caso, los recibos y lo que aún no se envió. Si el número no está en ningún otro sitio, no hay camino de vuelta a este caso. Las copias en copias de seguridad o en una carpeta sincronizada se quedan, y el disco quizá guarde versiones anteriores un tiempo. La frase secreta aún las abre. Lo que está en la lista se queda allí.</translation>
  </message>
  <message>
   <source>Keep the case file</source>
   <extracomment>FORGET_NOT</extracomment>
   <translation>Conservar el archivo del caso</translation>
  </message>
  <message>
   <source>Forget this case now</source>
   <extracomment>FORGET_NOW</extracomment>
   <translation>Olvidar ya este caso</translation>
  </message>
  <message>
   <source>The case file is deleted</source>
   <extracomment>FORGOTTEN</extracomment>
   <translation>El archivo del caso está borrado</translation>
  </message>
  <message>
   <source>With your case number you can still come back. Backups may still have a copy: delete it there too, if you want.</source>
   <extracomment>FORGOTTEN_TEXT</extracomment>
   <translation>Con tu número de caso aún puedes volver. En las copias de seguridad quizá quede una copia: bórrala allí también, si quieres.</translation>
  </message>
  <message>
   <source>The app can read this file and cannot write to it. To keep new things in it, put it into the folder “{0}” and open it there.</source>
   <extracomment>only_read</extracomment>
   <translation>La aplicación puede leer este archivo, pero no puede escribir en él. Para guardar cosas nuevas en él, ponlo en la carpeta «{0}» y ábrelo allí.</translation>
  </message>
  <message>
   <source>The passphrase does not fit. Check each word and try again, as often as you like. The file stays as it is.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>La frase secreta no encaja. Mira cada palabra y prueba otra vez, todas las veces que quieras. El archivo se queda como está.</translation>
  </message>
  <message>
   <source>There is no passphrase yet. Type it first.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Todavía no hay frase secreta. Escríbela primero.</translation>
  </message>
  <message>
   <source>A passphrase has 1,024 signs at most. Use a shorter one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Una frase secreta tiene 1.024 signos como máximo. Usa una más corta.</translation>
  </message>
  <message>
   <source>It is open in another window of this app. Go on there, or close that window.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Está abierto en otra ventana de esta aplicación. Sigue allí, o cierra esa ventana.</translation>
  </message>
  <message>
   <source>This file is not a case file. Choose another one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Este archivo no es un archivo del caso. Elige otro.</translation>
  </message>
  <message>
   <source>A newer version of the app made it. Open it with that one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Lo hizo una versión más nueva de la aplicación. Ábrelo con esa.</translation>
  </message>
  <message>
   <source>The file is damaged. If you have a copy in a backup, put it in its place.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>El archivo está dañado. Si tienes una copia de seguridad, ponla en su lugar.</translation>
  </message>
  <message>
   <source>This case file was forgotten, and nobody can open it again. Use your case number: it still works.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Este archivo del caso se olvidó y nadie puede volver a abrirlo. Usa tu número de caso: aún sirve.</translation>
  </message>
  <message>
   <source>It was locked in a way that is not safe, so the app leaves it alone. Use your case number instead.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Se cerró de una forma que no es segura, así que la aplicación no lo toca. Usa en su lugar tu número de caso.</translation>
  </message>
  <message>
   <source>This system cannot open it. Try another computer.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Este sistema no puede abrirlo. Prueba con otro equipo.</translation>
  </message>
  <message>
   <source>The computer has too little memory free. Close other programs and try again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>El equipo tiene poca memoria libre. Cierra otros programas y prueba otra vez.</translation>
  </message>
  <message>
   <source>The disk is full. Make some room and try again. What was kept before is safe.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>El disco está lleno. Haz sitio y prueba otra vez. Lo que se guardó antes está a salvo.</translation>
  </message>
  <message>
   <source>This disk cannot be written to. What was kept before is safe. Go on with your case number alone.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>No se puede escribir en este disco. Lo que se guardó antes está a salvo. Sigue solo con tu número de caso.</translation>
  </message>
  <message>
   <source>The system does not let this app use the file. What was kept before is safe. Go on with your case number alone.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>El sistema no deja que esta aplicación use el archivo. Lo que se guardó antes está a salvo. Sigue solo con tu número de caso.</translation>
  </message>
  <message>
   <source>The file or its folder is not there any more. Check whether a drive is unplugged, then try again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>El archivo o su carpeta ya no están. Mira si hay una unidad desconectada y prueba otra vez.</translation>
  </message>
  <message>
   <source>The disk had a problem. Try again. What was kept before is safe.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>El disco tuvo un problema. Prueba otra vez. Lo que se guardó antes está a salvo.</translation>
  </message>
  <message>
   <source>The case file is full. Make a new case for more pictures.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>El archivo del caso está lleno. Haz un caso nuevo para más imágenes.</translation>
  </message>
  <message>
   <source>The case file is locked. Open it again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>El archivo del caso está cerrado. Ábrelo otra vez.</translation>
  </message>
  <message>
   <source>Another window wrote to it in the meantime. Close the app and open the file again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Mientras tanto otra ventana escribió en él. Cierra la aplicación y abre el archivo otra vez.</translation>
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
   <source>The pictures</source>
   <extracomment>PROOF_PICTURES</extracomment>
   <translation>Las imágenes</translation>
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
   <translation>Cualquier cosa, si alguien cambió el propio sistema para que actúe contra ti.</translation>
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
   <source>Sending their fingerprints</source>
   <extracomment>SEND_HEADING</extracomment>
   <translation>Enviando sus huellas</translation>
  </message>
  <message>
   <source>Sending is not finished yet</source>
   <extracomment>SEND_UNFINISHED</extracomment>
   <translation>El envío aún no ha terminado</translation>
  </message>
  <message>
   <source>This takes less than a minute. The pictures stay here.</source>
   <extracomment>SEND_TEXT</extracomment>
   <translation>Tarda menos de un minuto. Las imágenes se quedan aquí.</translation>
  </message>
  <message>
   <source>Very many people are sending now. Your computer first does a sum for the list. This takes a few seconds. The pictures stay here.</source>
   <extracomment>SEND_WORK</extracomment>
   <translation>Muchísima gente está enviando ahora. Tu equipo hace primero una cuenta para la lista. Tarda unos segundos. Las imágenes se quedan aquí.</translation>
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
   <source>Nothing was sent. The pictures and the case number are still here. Check the internet connection, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>No se envió nada. Las imágenes y el número de caso siguen aquí. Mira si hay conexión a internet y envía otra vez.</translation>
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
   <source>Their fingerprints have arrived</source>
   <extracomment>RECEIPT_HEADING</extracomment>
   <translation>Sus huellas han llegado</translation>
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
   <source>Services that take part read the list and look for copies. This can take days. They decide by their own rules, and they do not tell us what they find. Keep their pictures where they are safe, and let nobody post them: that account could be blocked.</source>
   <extracomment>RECEIPT_NEXT_TEXT</extracomment>
   <translation>Los servicios que participan leen la lista y buscan copias. Puede tardar días. Deciden según sus propias reglas, y no nos dicen qué encuentran. Guarda sus imágenes donde estén seguras, y que nadie las publique: podrían bloquear esa cuenta.</translation>
  </message>
  <message>
   <source>If you need more than this</source>
   <extracomment>RECEIPT_NEEDS</extracomment>
   <translation>Si necesitas más que esto</translation>
  </message>
  <message>
   <source>Copy case number</source>
   <extracomment>RECEIPT_COPY</extracomment>
   <translation>Copiar el número de caso</translation>
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
   <source>Help</source>
   <extracomment>HELP</extracomment>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Find help</source>
   <extracomment>HELP_HEADING</extracomment>
   <translation>Buscar ayuda</translation>
  </message>
  <message>
   <source>Choose what fits best. Looking at these pages sends nothing.</source>
   <extracomment>HELP_TEXT</extracomment>
   <translation>Elige lo que mejor encaje. Mirar estas páginas no envía nada.</translation>
  </message>
  <message>
   <source>This is scary, and it happens to many people. You are doing something about it.</source>
   <extracomment>HELP_HUMAN</extracomment>
   <translation>Esto da miedo, y le pasa a mucha gente. Estás haciendo algo al respecto.</translation>
  </message>
  <message>
   <source>More that can help</source>
   <extracomment>HELP_MORE</extracomment>
   <translation>Más cosas que pueden ayudar</translation>
  </message>
  <message>
   <source>Someone is threatening me</source>
   <extracomment>NEEDS</extracomment>
   <translation>Alguien me amenaza</translation>
  </message>
  <message>
   <source>It is already online</source>
   <extracomment>NEEDS</extracomment>
   <translation>Ya está en internet</translation>
  </message>
  <message>
   <source>I want to talk to a person</source>
   <extracomment>NEEDS</extracomment>
   <translation>Quiero hablar con una persona</translation>
  </message>
  <message>
   <source>I am in danger</source>
   <extracomment>NEEDS</extracomment>
   <translation>Estoy en peligro</translation>
  </message>
  <message>
   <source>Someone is threatening them</source>
   <extracomment>NEEDS</extracomment>
   <translation>Alguien amenaza a esa persona</translation>
  </message>
  <message>
   <source>We want to talk to a person</source>
   <extracomment>NEEDS</extracomment>
   <translation>Queremos hablar con una persona</translation>
  </message>
  <message>
   <source>Someone is in danger</source>
   <extracomment>NEEDS</extracomment>
   <translation>Alguien está en peligro</translation>
  </message>
  <message>
   <source>Here is what helps when someone makes threats. What they do is wrong.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>Esto es lo que ayuda cuando alguien amenaza. Lo que hace esa gente está mal.</translation>
  </message>
  <message>
   <source>Here is how to ask for it to be taken down, and to make copies easier to find.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>Así se pide que lo quiten, y así es más fácil encontrar copias.</translation>
  </message>
  <message>
   <source>Here are people who listen. You can say as little as you like.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>Aquí hay personas que escuchan. Puedes contar tan poco como quieras.</translation>
  </message>
  <message>
   <source>Here is what to do first. Your safety comes before any picture.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>Esto es lo primero que hay que hacer. Tu seguridad va antes que cualquier imagen.</translation>
  </message>
  <message>
   <source>Stop replying, and do not pay</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Deja de responder y no pagues</translation>
  </message>
  <message>
   <source>Paying or doing what they ask rarely makes it stop.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Pagar o hacer lo que piden pocas veces hace que paren.</translation>
  </message>
  <message>
   <source>Keep the messages</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Guarda los mensajes</translation>
  </message>
  <message>
   <source>Do not delete the messages or your account: they show what was done. Then block the other account.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>No borres los mensajes ni tu cuenta: muestran lo que se hizo. Después bloquea la otra cuenta.</translation>
  </message>
  <message>
   <source>Tell one person you trust</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Cuéntaselo a una persona de confianza</translation>
  </message>
  <message>
   <source>It is not your fault, and you do not have to show the pictures.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>No es culpa tuya, y no tienes que mostrar las imágenes.</translation>
  </message>
  <message>
   <source>Ask the service to take it down</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Pide al servicio que lo quite</translation>
  </message>
  <message>
   <source>Its address or user name is enough. The app can write the text for you. Do not save the picture again for this.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Basta su dirección o el nombre de usuario. La aplicación puede escribir el texto por ti. No guardes la imagen otra vez para esto.</translation>
  </message>
  <message>
   <source>Send fingerprints with this app</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Envía huellas con esta aplicación</translation>
  </message>
  <message>
   <source>Services that take part can then look for more copies. You need the pictures on this computer.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Los servicios que participan pueden entonces buscar más copias. Necesitas las imágenes en este equipo.</translation>
  </message>
  <message>
   <source>Let someone ask with you</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Deja que alguien lo pida contigo</translation>
  </message>
  <message>
   <source>Some helplines write to services for you.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Algunas líneas de ayuda escriben a los servicios por ti.</translation>
  </message>
  <message>
   <source>Call or write to one of these</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Llama o escribe a una de estas</translation>
  </message>
  <message>
   <source>Stop whenever you like. You can hang up.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Para cuando quieras. Puedes colgar.</translation>
  </message>
  <message>
   <source>Ask who else will hear of it</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Pregunta quién más se enterará</translation>
  </message>
  <message>
   <source>Each helpline has its own rule. You can ask before you tell them your name.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Cada línea de ayuda tiene su regla. Puedes preguntar antes de decir tu nombre.</translation>
  </message>
  <message>
   <source>Or tell someone you know</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>O cuéntaselo a alguien que conozcas</translation>
  </message>
  <message>
   <source>You can begin so: “Someone has pictures of me. I need help. You need not look.”</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Puedes empezar así: «Alguien tiene imágenes mías. Necesito ayuda. No hace falta que mires».</translation>
  </message>
  <message>
   <source>Call the emergency number now</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Llama ahora al número de emergencias</translation>
  </message>
  <message>
   <source>Call if someone may hurt you, or if you may hurt yourself.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Llama si alguien puede hacerte daño, o si quizá te hagas daño.</translation>
  </message>
  <message>
   <source>Go to a safer place</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Ve a un lugar más seguro</translation>
  </message>
  <message>
   <source>Go where other people are, if you can.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Ve adonde haya otras personas, si puedes.</translation>
  </message>
  <message>
   <source>If you think of hurting yourself, tell someone</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Si piensas en hacerte daño, cuéntaselo a alguien</translation>
  </message>
  <message>
   <source>You matter more than any picture. These people listen.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Tú importas más que cualquier imagen. Estas personas escuchan.</translation>
  </message>
  <message>
   <source>The app does not know where you are, or has no checked number for it. Call the number that you know, or ask someone near you.</source>
   <extracomment>NO_EMERGENCY_NUMBER</extracomment>
   <translation>La aplicación no sabe dónde estás, o no tiene un número comprobado para ese lugar. Llama al número que conoces, o pregunta a alguien cerca.</translation>
  </message>
  <message>
   <source>Helplines in your country</source>
   <extracomment>NUMBERS</extracomment>
   <translation>Líneas de ayuda en tu país</translation>
  </message>
  <message>
   <source>Here is who can help. The app does not look where you are: choose the country yourself.</source>
   <extracomment>NUMBERS_TEXT</extracomment>
   <translation>Aquí está quién puede ayudar. La aplicación no mira dónde estás: elige tú el país.</translation>
  </message>
  <message>
   <source>Where are you?</source>
   <extracomment>NUMBERS_COUNTRY</extracomment>
   <translation>¿Dónde estás?</translation>
  </message>
  <message>
   <source>Australia</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>Australia</translation>
  </message>
  <message>
   <source>Canada</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>Canadá</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>Reino Unido</translation>
  </message>
  <message>
   <source>Ireland</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>Irlanda</translation>
  </message>
  <message>
   <source>India</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>India</translation>
  </message>
  <message>
   <source>United States</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>Estados Unidos</translation>
  </message>
  <message>
   <source>Another country</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>Otro país</translation>
  </message>
  <message>
   <source>In every country</source>
   <extracomment>NUMBERS_WORLD</extracomment>
   <translation>En todos los países</translation>
  </message>
  <message>
   <source>Only what was checked stands here. There are more helplines than these.</source>
   <extracomment>NUMBERS_HERE_ONLY</extracomment>
   <translation>Aquí solo está lo que se comprobó. Hay más líneas de ayuda que estas.</translation>
  </message>
  <message>
   <source>Emergency</source>
   <extracomment>EMERGENCY</extracomment>
   <translation>Emergencia</translation>
  </message>
  <message>
   <source>For everyone.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Para todo el mundo.</translation>
  </message>
  <message>
   <source>For pictures from before you were 18, however old you are now.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Para imágenes de antes de cumplir 18, sea cual sea tu edad ahora.</translation>
  </message>
  <message>
   <source>For pictures from when you were 18 or over.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Para imágenes de cuando tenías 18 o más.</translation>
  </message>
  <message>
   <source>For people under 18.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Para menores de 18.</translation>
  </message>
  <message>
   <source>For people under 19.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Para menores de 19.</translation>
  </message>
  <message>
   <source>For people who are 18 or over.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Para personas de 18 o más.</translation>
  </message>
  <message>
   <source>They talk with you.</source>
   <extracomment>DOES</extracomment>
   <translation>Hablan contigo.</translation>
  </message>
  <message>
   <source>They keep a list of fingerprints.</source>
   <extracomment>DOES</extracomment>
   <translation>Llevan una lista de huellas.</translation>
  </message>
  <message>
   <source>They help to get pictures taken down.</source>
   <extracomment>DOES</extracomment>
   <translation>Ayudan a que se quiten imágenes.</translation>
  </message>
  <message>
   <source>They write down what happened, and can bring in the police.</source>
   <extracomment>DOES</extracomment>
   <translation>Anotan lo que pasó, y pueden avisar a la policía.</translation>
  </message>
  <message>
   <source>They know who helps in other countries.</source>
   <extracomment>DOES</extracomment>
   <translation>Saben quién ayuda en otros países.</translation>
  </message>
  <message>
   <source>Your pictures stay with you.</source>
   <extracomment>PICTURES_THERE</extracomment>
   <translation>Tus imágenes se quedan contigo.</translation>
  </message>
  <message>
   <source>They ask for the pictures themselves, or for their addresses.</source>
   <extracomment>PICTURES_THERE</extracomment>
   <translation>Piden las propias imágenes, o sus direcciones.</translation>
  </message>
  <message>
   <source>Open day and night.</source>
   <extracomment>DAY_AND_NIGHT</extracomment>
   <translation>Abierto de día y de noche.</translation>
  </message>
  <message>
   <source>Opening hours: not in what we read.</source>
   <extracomment>HOURS_UNKNOWN</extracomment>
   <translation>Horario: no estaba en lo que leímos.</translation>
  </message>
  <message>
   <source>Languages: not in what we read.</source>
   <extracomment>LANGUAGES_UNKNOWN</extracomment>
   <translation>Idiomas: no estaban en lo que leímos.</translation>
  </message>
  <message>
   <source>Free to call or use.</source>
   <extracomment>FREE</extracomment>
   <translation>Llamar o usarlo es gratis.</translation>
  </message>
  <message>
   <source>A call costs money.</source>
   <extracomment>FREE</extracomment>
   <translation>Una llamada cuesta dinero.</translation>
  </message>
  <message>
   <source>A call may cost money.</source>
   <extracomment>FREE</extracomment>
   <translation>Una llamada quizá cueste dinero.</translation>
  </message>
  <message>
   <source>It shows on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>Sale en la factura del teléfono.</translation>
  </message>
  <message>
   <source>It does not show on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>No sale en la factura del teléfono.</translation>
  </message>
  <message>
   <source>It may show on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>Quizá salga en la factura del teléfono.</translation>
  </message>
  <message>
   <source>You need not give your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>No hace falta que digas tu nombre.</translation>
  </message>
  <message>
   <source>They ask for your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>Piden tu nombre.</translation>
  </message>
  <message>
   <source>They may ask for your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>Quizá pidan tu nombre.</translation>
  </message>
  <message>
   <source>More about them</source>
   <extracomment>CARD_DETAILS</extracomment>
   <translation>Más sobre este servicio</translation>
  </message>
  <message>
   <source>This is more than half a year old. It may have changed.</source>
   <extracomment>CHANGING</extracomment>
   <translation>Esto tiene más de medio año. Puede haber cambiado.</translation>
  </message>
  <message>
   <source>Older numbers and addresses</source>
   <extracomment>OLDER</extracomment>
   <translation>Números y direcciones más antiguos</translation>
  </message>
  <message>
   <source>These are more than a year old. Look for a newer one first.</source>
   <extracomment>OLDER_TEXT</extracomment>
   <translation>Estos tienen más de un año. Busca primero uno más nuevo.</translation>
  </message>
  <message>
   <source>Copy number</source>
   <extracomment>COPY_NUMBER</extracomment>
   <translation>Copiar el número</translation>
  </message>
  <message>
   <source>Show a phone code</source>
   <extracomment>SHOW_CODE</extracomment>
   <translation>Mostrar un código para el teléfono</translation>
  </message>
  <message>
   <source>A code for a phone's camera: {0}</source>
   <extracomment>CODE_SPOKEN</extracomment>
   <translation>Un código para la cámara de un teléfono: {0}</translation>
  </message>
  <message>
   <source>This app opens no web page. An address that you open stays in that computer's or phone's history. A call stays in the phone's list.</source>
   <extracomment>LINK_NOTE</extracomment>
   <translation>Esta aplicación no abre ninguna página web. Una dirección que abras se queda en el historial de ese equipo o teléfono. Una llamada se queda en la lista del teléfono.</translation>
  </message>
  <message>
   <source>Read on {0} in a stored copy without a date: “{1}”. Nobody called.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Leído el {0} en una copia guardada sin fecha: «{1}». Nadie llamó.</translation>
  </message>
  <message>
   <source>Read on {0} in a stored copy of {2}: “{1}”. Nobody called.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Leído el {0} en una copia guardada del {2}: «{1}». Nadie llamó.</translation>
  </message>
  <message>
   <source>Read on {0}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Leído el {0}: «{1}».</translation>
  </message>
  <message>
   <source>Read on {0}, on a page of {2}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Leído el {0}, en una página del {2}: «{1}».</translation>
  </message>
  <message>
   <source>Called on {0}. Source: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Se llamó el {0}. Fuente: «{1}».</translation>
  </message>
  <message>
   <source>Called on {0}. Source of {2}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Se llamó el {0}. Fuente del {2}: «{1}».</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <extracomment>hours</extracomment>
   <translation>{0} a {1}</translation>
  </message>
  <message>
   <source>Open {0}, from {1} to {2}, time of {3}.</source>
   <extracomment>hours</extracomment>
   <translation>Abierto {0}, de {1} a {2}, hora de {3}.</translation>
  </message>
  <message>
   <source>Languages: {0}.</source>
   <extracomment>_languages</extracomment>
   <translation>Idiomas: {0}.</translation>
  </message>
  <message>
   <source>You can also turn to someone now: {0}.</source>
   <extracomment>call_instead</extracomment>
   <translation>También puedes acudir a alguien ahora: {0}.</translation>
  </message>
  <message>
   <source>What happens to my picture?</source>
   <extracomment>HAPPENS</extracomment>
   <translation>¿Qué pasa con mi imagen?</translation>
  </message>
  <message>
   <source>What happens to their picture?</source>
   <extracomment>HAPPENS</extracomment>
   <translation>¿Qué pasa con su imagen?</translation>
  </message>
  <message>
   <source>Here is who gets what, step by step. Each step says how we know.</source>
   <extracomment>HAPPENS_TEXT</extracomment>
   <translation>Aquí está quién recibe qué, paso a paso. Cada paso dice cómo lo sabemos.</translation>
  </message>
  <message>
   <source>This app gets the picture</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Esta aplicación recibe la imagen</translation>
  </message>
  <message>
   <source>It opens the picture on this computer to make fingerprints. It sends the fingerprints, the age that you chose and a key of your case. No picture, name or file name is sent.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Abre la imagen en este equipo para hacer huellas. Envía las huellas, la edad que elegiste y una clave de tu caso. No se envía ninguna imagen, ni nombre, ni nombre de archivo.</translation>
  </message>
  <message>
   <source>How you can see it: “See exactly what is sent”, and “What left this computer”.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Cómo puedes verlo: «Ver exactamente qué se envía» y «Qué salió de este equipo».</translation>
  </message>
  <message>
   <source>The hash list gets fingerprints</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>La lista de huellas recibe las huellas</translation>
  </message>
  <message>
   <source>It keeps them for services that take part. It never had the picture, so it cannot give it to anybody. Rough, blurry guesses from such codes have been made. Only services that have a key to the list can read them.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Las guarda para los servicios que participan. Nunca tuvo la imagen, así que no puede dársela a nadie. Con códigos así se han hecho ideas borrosas de una imagen. Solo pueden leerlos los servicios que tienen una llave de la lista.</translation>
  </message>
  <message>
   <source>Sources: the list's program, which anyone can read. On guesses: arXiv 2412.06056, 2024. Another study, arXiv 2406.00918, found them hard to make.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Fuentes: el programa de la lista, que cualquiera puede leer. Sobre las ideas borrosas: arXiv 2412.06056, 2024. Otro estudio, arXiv 2406.00918, vio que son difíciles de hacer.</translation>
  </message>
  <message>
   <source>Services that take part get fingerprints</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Los servicios que participan reciben huellas</translation>
  </message>
  <message>
   <source>They compare them with pictures that people post in public or unencrypted places. Each decides by its own rules what to do. The picture that they then look at is the copy that someone posted with them.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Las comparan con imágenes que la gente publica en sitios públicos o sin cifrar. Cada uno decide qué hacer según sus propias reglas. La imagen que miran entonces es la copia que alguien publicó allí.</translation>
  </message>
  <message>
   <source>Sources: questions and answers of Take It Down (NCMEC) and StopNCII, copies read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Fuentes: preguntas y respuestas de Take It Down (NCMEC) y StopNCII, copias leídas el 22 de noviembre de 2026.</translation>
  </message>
  <message>
   <source>NCMEC may get a CyberTipline report</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>NCMEC quizá reciba un aviso por CyberTipline</translation>
  </message>
  <message>
   <source>United States law makes services tell NCMEC when they find what looks like sexual abuse of a child. They may add their own copy of the picture, and the messages around it. They must keep them for a year. This law is about people under 18.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>La ley de Estados Unidos obliga a los servicios a avisar a NCMEC cuando encuentran algo que parece abuso sexual de menores. Pueden añadir su propia copia de la imagen y los mensajes que la rodean. Deben guardarlos un año. Esta ley trata de menores de 18.</translation>
  </message>
  <message>
   <source>Sources: United States law, 18 USC 2258A, and Public Law 118-59 of 7 May 2024; copies read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Fuentes: ley de Estados Unidos, 18 USC 2258A, y Ley Pública 118-59 del 7 de mayo de 2024; copias leídas el 22 de noviembre de 2026.</translation>
  </message>
  <message>
   <source>Investigators get it from the service</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Los investigadores la reciben del servicio</translation>
  </message>
  <message>
   <source>NCMEC passes such a report on to the police that it concerns. More they get from the service by law, for example with a judge's order. A picture reaches the police from the service or by law, never from the hash list.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>NCMEC pasa ese aviso a la policía a la que le toca. Lo demás lo reciben del servicio según la ley, por ejemplo con una orden judicial. Una imagen llega a la policía desde el servicio o por la ley, nunca desde la lista de huellas.</translation>
  </message>
  <message>
   <source>Source: a news check by factually.co, not NCMEC itself; read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Fuente: una comprobación de noticias de factually.co, no NCMEC; leída el 22 de noviembre de 2026.</translation>
  </message>
  <message>
   <source>Nobody is told by this app</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Esta aplicación no avisa a nadie</translation>
  </message>
  <message>
   <source>Sending fingerprints tells no police, no parent and no school. It is no message to the police either. If you want that, tell them yourself, or let a helpline do it with you.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Enviar huellas no avisa a la policía, ni a tu familia, ni a la escuela. Tampoco es una denuncia. Si quieres denunciar, hazlo tú, o deja que una línea de ayuda lo haga contigo.</translation>
  </message>
  <message>
   <source>How you can see it: the list has one address, and the app sends to nobody else.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Cómo puedes verlo: la lista tiene una sola dirección, y la aplicación no envía a nadie más.</translation>
  </message>
  <message>
   <source>What is not public</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Lo que no es público</translation>
  </message>
  <message>
   <source>We found no public answer to how often copies are found, how long it takes and who looks. So this app promises none of it.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>No encontramos ninguna respuesta pública sobre cuántas veces se encuentran copias, cuánto tarda y quién mira. Por eso esta aplicación no promete nada de eso.</translation>
  </message>
  <message>
   <source>Looked for in stored copies of public pages on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Buscado en copias guardadas de páginas públicas el 22 de noviembre de 2026.</translation>
  </message>
  <message>
   <source>Which services take part?</source>
   <extracomment>SERVICES</extracomment>
   <translation>¿Qué servicios participan?</translation>
  </message>
  <message>
   <source>Here are the services that were named, by whom, and when.</source>
   <extracomment>SERVICES_TEXT</extracomment>
   <translation>Aquí están los servicios que se nombraron, quién los nombró y cuándo.</translation>
  </message>
  <message>
   <source>Ask {0} which services read its list. This app does not know.</source>
   <extracomment>SERVICES_OWN</extracomment>
   <translation>Pregunta a {0} qué servicios leen su lista. Esta aplicación no lo sabe.</translation>
  </message>
  <message>
   <source>No list reaches private encrypted chats, other services, or pictures that people have saved.</source>
   <extracomment>SERVICES_NEVER</extracomment>
   <translation>Ninguna lista llega a los chats privados cifrados, a otros servicios ni a imágenes que alguien haya guardado.</translation>
  </message>
  <message>
   <source>This is more than a year old. Look at {0} for the services of today.</source>
   <extracomment>SERVICES_OLDER</extracomment>
   <translation>Esto tiene más de un año. Mira en {0} cuáles son los servicios de hoy.</translation>
  </message>
  <message>
   <source>This may have changed. Look at {0} for the services of today.</source>
   <extracomment>SERVICES_CHANGING</extracomment>
   <translation>Esto puede haber cambiado. Mira en {0} cuáles son los servicios de hoy.</translation>
  </message>
  <message>
   <source>See the services named then</source>
   <extracomment>SERVICES_FOLD</extracomment>
   <translation>Ver los servicios que se nombraron entonces</translation>
  </message>
  <message>
   <source>Write down what happened</source>
   <extracomment>WORKSHEET</extracomment>
   <translation>Escribe lo que pasó</translation>
  </message>
  <message>
   <source>Write here once, and the app makes texts for others from it. It stays on this page: the app never sends it, and forgets it when it closes. You can leave anything empty.</source>
   <extracomment>WORKSHEET_TEXT</extracomment>
   <translation>Escribe aquí una sola vez, y la aplicación hace con ello textos para otros. Se queda en esta página: la aplicación nunca lo envía, y lo olvida al cerrarse. Puedes dejar cualquier cosa vacía.</translation>
  </message>
  <message>
   <source>Addresses and names are enough. Do not save or copy the pictures.</source>
   <extracomment>WORKSHEET_NO_PICTURE</extracomment>
   <translation>Bastan direcciones y nombres. No guardes ni copies las imágenes.</translation>
  </message>
  <message>
   <source>Place {0}</source>
   <extracomment>WORKSHEET_PLACE</extracomment>
   <translation>Lugar {0}</translation>
  </message>
  <message>
   <source>Address, or name of the app</source>
   <extracomment>WORKSHEET_WHERE</extracomment>
   <translation>Dirección, o nombre de la aplicación</translation>
  </message>
  <message>
   <source>User name of who posted or wrote</source>
   <extracomment>WORKSHEET_WHO</extracomment>
   <translation>Nombre de usuario de quien publicó o escribió</translation>
  </message>
  <message>
   <source>Date and time, as well as you know</source>
   <extracomment>WORKSHEET_WHEN</extracomment>
   <translation>Fecha y hora, lo mejor que sepas</translation>
  </message>
  <message>
   <source>Add another place</source>
   <extracomment>WORKSHEET_ADD</extracomment>
   <translation>Añadir otro lugar</translation>
  </message>
  <message>
   <source>More than ten places do not fit. Copy this text, then start a new one.</source>
   <extracomment>WORKSHEET_FULL</extracomment>
   <translation>No caben más de diez lugares. Copia este texto y empieza otro nuevo.</translation>
  </message>
  <message>
   <source>What they threaten or want, in a few words</source>
   <extracomment>WORKSHEET_THREAT</extracomment>
   <translation>Con qué amenazan o qué quieren, en pocas palabras</translation>
  </message>
  <message>
   <source>I was under 18 in the pictures</source>
   <extracomment>WORKSHEET_CHILD</extracomment>
   <translation>Yo tenía menos de 18 en las imágenes</translation>
  </message>
  <message>
   <source>They were under 18 in the pictures</source>
   <extracomment>WORKSHEET_CHILD</extracomment>
   <translation>Esa persona tenía menos de 18 en las imágenes</translation>
  </message>
  <message>
   <source>Who is the text for?</source>
   <extracomment>WORKSHEET_FOR</extracomment>
   <translation>¿Para quién es el texto?</translation>
  </message>
  <message>
   <source>CyberTipline (NCMEC)</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>CyberTipline (NCMEC)</translation>
  </message>
  <message>
   <source>A service that shows it</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>Un servicio que lo muestra</translation>
  </message>
  <message>
   <source>The police</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>La policía</translation>
  </message>
  <message>
   <source>CyberTipline is for pictures of people under 18, from every country. You need not give your name. A United States law of May 2024 gives some protection to people under 18 who tell of pictures of themselves. Paste the text at report.cybertip.org, or read it out: 1-800-843-5678.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>CyberTipline es para imágenes de menores de 18, de todos los países. No hace falta que digas tu nombre. Una ley de Estados Unidos de mayo de 2024 protege en parte a menores de 18 que avisan de imágenes propias. Pega el texto en report.cybertip.org, o léelo por teléfono: 1-800-843-5678.</translation>
  </message>
  <message>
   <source>This is a request under the Take It Down Act of the United States. Services there have 48 hours for it, if all four parts are in it. Add your name and contact where you send it. We read this on trade pages, not in the law itself: details may be wrong.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>Esta es una petición según la Take It Down Act de Estados Unidos. Allí los servicios tienen 48 horas, si están las cuatro partes. Añade tu nombre y un contacto donde lo envíes. Lo leímos en páginas del sector, no en la propia ley: puede haber detalles que no sean correctos.</translation>
  </message>
  <message>
   <source>Take it to a police station, or read it out. Ask to speak in a quiet room.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>Llévalo a una comisaría, o léelo en voz alta. Pide hablar en una sala tranquila.</translation>
  </message>
  <message>
   <source>The text so far</source>
   <extracomment>WORKSHEET_DRAFT</extracomment>
   <translation>El texto hasta ahora</translation>
  </message>
  <message>
   <source>Copy text</source>
   <extracomment>WORKSHEET_COPY</extracomment>
   <translation>Copiar el texto</translation>
  </message>
  <message>
   <source>It could not be saved. Copy the text instead.</source>
   <extracomment>WORKSHEET_NOT_SAVED</extracomment>
   <translation>No se pudo guardar. Copia el texto en su lugar.</translation>
  </message>
  <message>
   <source>Empty this page</source>
   <extracomment>WORKSHEET_CLEAR</extracomment>
   <translation>Vaciar esta página</translation>
  </message>
  <message>
   <source>Everything on this page is gone.</source>
   <extracomment>WORKSHEET_CLEARED</extracomment>
   <translation>Todo lo de esta página se ha borrado.</translation>
  </message>
  <message>
   <source>This is about intimate pictures of me.</source>
   <extracomment>DRAFT_OF</extracomment>
   <translation>Se trata de imágenes íntimas mías.</translation>
  </message>
  <message>
   <source>This is about intimate pictures of someone who asked me to help.</source>
   <extracomment>DRAFT_OF</extracomment>
   <translation>Se trata de imágenes íntimas de alguien que me pidió ayuda.</translation>
  </message>
  <message>
   <source>I was under 18 when they were taken.</source>
   <extracomment>DRAFT_CHILD</extracomment>
   <translation>Yo tenía menos de 18 años cuando se hicieron.</translation>
  </message>
  <message>
   <source>They were under 18 when they were taken.</source>
   <extracomment>DRAFT_CHILD</extracomment>
   <translation>Esa persona tenía menos de 18 años cuando se hicieron.</translation>
  </message>
  <message>
   <source>I do not want them shared.</source>
   <extracomment>DRAFT_UNWANTED</extracomment>
   <translation>No quiero que se compartan.</translation>
  </message>
  <message>
   <source>They do not want them shared.</source>
   <extracomment>DRAFT_UNWANTED</extracomment>
   <translation>Esa persona no quiere que se compartan.</translation>
  </message>
  <message>
   <source>Where the pictures were seen:</source>
   <extracomment>DRAFT_SEEN</extracomment>
   <translation>Dónde se vieron las imágenes:</translation>
  </message>
  <message>
   <source>[where the picture is: its address or user name]</source>
   <extracomment>DRAFT_NOWHERE</extracomment>
   <translation>[dónde está la imagen: su dirección o nombre de usuario]</translation>
  </message>
  <message>
   <source>User name: {0}</source>
   <extracomment>DRAFT_WHO</extracomment>
   <translation>Nombre de usuario: {0}</translation>
  </message>
  <message>
   <source>When: {0}</source>
   <extracomment>DRAFT_WHEN</extracomment>
   <translation>Cuándo: {0}</translation>
  </message>
  <message>
   <source>What was threatened or asked for:</source>
   <extracomment>DRAFT_THREAT</extracomment>
   <translation>Con qué se amenazó o qué se pidió:</translation>
  </message>
  <message>
   <source>I have kept the messages: [yes or no]. No picture is part of this text.</source>
   <extracomment>DRAFT_MESSAGES</extracomment>
   <translation>He guardado los mensajes: [sí o no]. Este texto no lleva ninguna imagen.</translation>
  </message>
  <message>
   <source>To the CyberTipline</source>
   <extracomment>DRAFT_CYBERTIPLINE</extracomment>
   <translation>Para CyberTipline</translation>
  </message>
  <message>
   <source>Country and place, if you want to say: [ ]</source>
   <extracomment>DRAFT_COUNTRY</extracomment>
   <translation>País y lugar, si quieres decirlo: [ ]</translation>
  </message>
  <message>
   <source>Name and contact, only if you want an answer: [ ]</source>
   <extracomment>DRAFT_CONTACT</extracomment>
   <translation>Nombre y contacto, solo si quieres una respuesta: [ ]</translation>
  </message>
  <message>
   <source>Request under the Take It Down Act of the United States</source>
   <extracomment>DRAFT_PLATFORM</extracomment>
   <translation>Petición según la Take It Down Act de Estados Unidos</translation>
  </message>
  <message>
   <source>Take down the intimate pictures named below within 48 hours, and the identical copies that you know of.</source>
   <extracomment>DRAFT_PLATFORM_ASK</extracomment>
   <translation>Retiren en un plazo de 48 horas las imágenes íntimas indicadas abajo, y las copias idénticas que conozcan.</translation>
  </message>
  <message>
   <source>1. What and where</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>1. Qué y dónde</translation>
  </message>
  <message>
   <source>2. Statement</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>2. Declaración</translation>
  </message>
  <message>
   <source>3. Contact</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>3. Contacto</translation>
  </message>
  <message>
   <source>4. Signature</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>4. Firma</translation>
  </message>
  <message>
   <source>I believe in good faith that these pictures of me were published without my consent.</source>
   <extracomment>DRAFT_GOOD_FAITH</extracomment>
   <translation>Creo de buena fe que estas imágenes mías se publicaron sin mi consentimiento.</translation>
  </message>
  <message>
   <source>I believe in good faith that these pictures were published without the consent of the person in them. I may speak for this person.</source>
   <extracomment>DRAFT_GOOD_FAITH</extracomment>
   <translation>Creo de buena fe que estas imágenes se publicaron sin el consentimiento de la persona que sale en ellas. Puedo hablar en nombre de esa persona.</translation>
  </message>
  <message>
   <source>[an e-mail address, a phone number or a postal address for the answer]</source>
   <extracomment>DRAFT_ANSWER_TO</extracomment>
   <translation>[un correo electrónico, un teléfono o una dirección postal para la respuesta]</translation>
  </message>
  <message>
   <source>[your name as a signature] [date]</source>
   <extracomment>DRAFT_SIGNED</extracomment>
   <translation>[tu nombre como firma] [fecha]</translation>
  </message>
  <message>
   <source>To the police</source>
   <extracomment>DRAFT_POLICE</extracomment>
   <translation>Para la policía</translation>
  </message>
  <message>
   <source>I want to tell you what happened. Write down my words, and give me the number of the case.</source>
   <extracomment>DRAFT_POLICE_ASK</extracomment>
   <translation>Quiero contarles lo que pasó. Escriban mis palabras, y denme el número del caso.</translation>
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
   <source>Your pictures were not sent by this. You can go on, or close the app and start again. With the same pictures and the same case number, nothing is counted twice.</source>
   <extracomment>UNFORESEEN_TEXT</extracomment>
   <translation>Tus imágenes no se enviaron por esto. Puedes seguir, o cerrar la aplicación y empezar otra vez. Con las mismas imágenes y el mismo número de caso, nada se cuenta dos veces.</translation>
  </message>
 </context>
</TS>
