//! What a road is: between which nodes, of which class, who may use it and how fast.

/// How people go along a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// On foot, in both directions of every road.
    Walking,
    /// By car, obeying one-way streets where the network knows them.
    Driving,
}

impl Mode {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Walking, Self::Driving];
    /// How fast people go on foot, in kilometres an hour: three miles, as the Department for Transport's journey time
    /// statistics have it.
    pub const WALKING_SPEED: f64 = 4.8;

    /// The mode's name on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Walking => "walking",
            Self::Driving => "driving",
        }
    }
}

/// The class of a road, after what OpenStreetMap calls them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    /// A motorway.
    Motorway,
    /// A trunk road, or an A road of two carriageways.
    Trunk,
    /// Any other A road.
    Primary,
    /// A B road.
    Secondary,
    /// A minor road that connects places, classified or not.
    Tertiary,
    /// A street or lane.
    Local,
    /// A drive, an alley, a car park's lane.
    Access,
    /// Where those on foot come first.
    Shared,
    /// The slip road of a motorway.
    MotorwayLink,
    /// The slip road of a trunk road.
    TrunkLink,
    /// The slip road of another A road.
    PrimaryLink,
    /// The slip road of a B road.
    SecondaryLink,
    /// The slip road of a minor road.
    TertiaryLink,
    /// A path, a track or steps.
    Path,
}

impl Class {
    /// All classes in the order of their numbers, which files keep.
    pub const ALL: [Self; 14] = [
        Self::Motorway,
        Self::Trunk,
        Self::Primary,
        Self::Secondary,
        Self::Tertiary,
        Self::Local,
        Self::Access,
        Self::Shared,
        Self::MotorwayLink,
        Self::TrunkLink,
        Self::PrimaryLink,
        Self::SecondaryLink,
        Self::TertiaryLink,
        Self::Path,
    ];

    /// How fast cars go on average, in kilometres an hour: the speeds of the car profile of OSRM 5 (`profiles/car.lua`),
    /// which lie below the limits because of bends, junctions and traffic. A path, on which nobody drives, has that of
    /// people on foot.
    pub fn speed(self) -> u8 {
        match self {
            Self::Motorway => 90,
            Self::Trunk => 85,
            Self::Primary => 65,
            Self::Secondary => 55,
            Self::Tertiary | Self::TrunkLink => 40,
            Self::Local | Self::SecondaryLink => 25,
            Self::Access => 15,
            Self::Shared => 10,
            Self::MotorwayLink => 45,
            Self::PrimaryLink => 30,
            Self::TertiaryLink => 20,
            Self::Path => 5,
        }
    }
}

/// In which directions cars may use a road.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Driving {
    /// In neither.
    No,
    /// From its beginning to its end and back.
    Both,
    /// From its beginning to its end.
    Forward,
    /// From its end to its beginning.
    Backward,
}

/// A road, or a piece of one, between two nodes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Road {
    /// The node where it begins.
    pub from: u32,
    /// The node where it ends.
    pub to: u32,
    /// Its class.
    pub class: Class,
    /// Whether people may walk along it.
    pub walking: bool,
    /// Whether, and in which directions, cars may use it.
    pub driving: Driving,
    /// How fast cars go, in kilometres an hour, from 1.
    pub speed: u8,
}

impl Road {
    /// Whether a mode may use it at all.
    pub fn is_for(self, mode: Mode) -> bool {
        match mode {
            Mode::Walking => self.walking,
            Mode::Driving => self.driving != Driving::No,
        }
    }

    /// Whether a mode may go from its beginning to its end, and from its end to its beginning.
    pub fn directions(self, mode: Mode) -> [bool; 2] {
        match mode {
            Mode::Walking => [self.walking; 2],
            Mode::Driving => [
                matches!(self.driving, Driving::Both | Driving::Forward),
                matches!(self.driving, Driving::Both | Driving::Backward),
            ],
        }
    }

    /// How fast a mode goes along it, in metres a second.
    pub(super) fn pace(self, mode: Mode) -> f64 {
        match mode {
            Mode::Walking => Mode::WALKING_SPEED / 3.6,
            Mode::Driving => f64::from(self.speed) / 3.6,
        }
    }
}
