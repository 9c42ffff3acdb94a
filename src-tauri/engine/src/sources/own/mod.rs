//! Files of the user's own: tables and layers of areas, people, places, and members of areas.

mod suppress;
