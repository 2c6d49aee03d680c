"""A hash list service that a hotline can run.

    serving ──▶ app ──▶ intake      the people's face: submit, look up
                    └─▶ partners    the partners' face: platforms read the entries
                          └──▶ store ──▶ tables

It never learns a case number, a file name or a name, and writes down no address. The only folder
that uses a database.

A list has one key, and its receipts name none: each copy of the app knows that key from its list
file, and takes no other. So keys are not rotated by the calendar, which would need every copy of
the app to be set up again at one moment. A stolen key is replaced (`takeitdown hashlist rekey`): a
new list file for every copy, and the receipts that the list repeats signed anew, over the same
text. What a person kept stays good for the old key, and is worth as much as a stolen key is.
"""
