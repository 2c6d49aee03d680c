"""A hash list service that a hotline can run.

    serving ──▶ app ──▶ intake      the people's face: submit, look up
                    └─▶ partners    the partners' face: platforms read the entries
                          └──▶ store ──▶ tables

It never learns a case number, a file name or a name, and writes down no address. The only folder
that uses a database.
"""
