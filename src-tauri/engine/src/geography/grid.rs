//! The British National Grid (EPSG:27700) and longitude and latitude (WGS 84), by OSTN15.
//!
//! Ordnance Survey's definitive transformation OSTN15 as the crate `lonlat_bng` computes it; ETRS89
//! stands for WGS 84, which agree within a metre, the published accuracy of WGS 84 data.
//! Checked here against the forty points of Ordnance Survey's OSTN15 test file, which come out within 2 mm
//! towards the grid and within 4 mm there and back.

use lonlat_bng::{convert_osgb36, convert_osgb36_to_ll};

/// Longitudes (degrees) for which OSTN15 is defined.
pub const LONGITUDES: [f64; 2] = [-8.579, 1.78];
/// Latitudes (degrees) for which OSTN15 is defined.
pub const LATITUDES: [f64; 2] = [49.922, 60.84];
/// Eastings (metres) of the British National Grid.
pub const EASTINGS: [f64; 2] = [0.0, 700_000.0];
/// Northings (metres) of the British National Grid.
pub const NORTHINGS: [f64; 2] = [0.0, 1_250_000.0];

/// Why a coordinate cannot be transformed.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum GridError {
    /// NaN or infinite.
    #[error("the coordinate ({0}, {1}) is not a pair of finite numbers")]
    NotFinite(f64, f64),
    /// Longitude and latitude the wrong way round.
    #[error(
        "the coordinate ({0}, {1}) has latitude first: write longitude, latitude, i.e. {1}, {0}"
    )]
    Swapped(f64, f64),
    /// Grid metres where degrees were expected.
    #[error(
        "the coordinate ({0}, {1}) looks like easting and northing of the British National Grid in metres: longitude and latitude in degrees are expected"
    )]
    Metres(f64, f64),
    /// Longitude and latitude elsewhere in the world.
    #[error(
        "longitude {0}, latitude {1} is outside the British Isles (longitude -8.579 to 1.78, latitude 49.922 to 60.84)"
    )]
    OutsideBritain(f64, f64),
    /// Easting and northing outside the grid.
    #[error(
        "easting {0}, northing {1} is outside the British National Grid (easting 0 to 700000 m, northing 0 to 1250000 m)"
    )]
    OutsideGrid(f64, f64),
}

fn within(value: f64, [low, high]: [f64; 2]) -> bool {
    (low..=high).contains(&value)
}

/// Easting and northing in metres (EPSG:27700, to the millimetre) of a longitude and latitude in degrees.
pub fn to_grid(lon: f64, lat: f64) -> Result<(f64, f64), GridError> {
    if !(lon.is_finite() && lat.is_finite()) {
        return Err(GridError::NotFinite(lon, lat));
    }
    if !(within(lon, LONGITUDES) && within(lat, LATITUDES)) {
        return Err(if within(lat, LONGITUDES) && within(lon, LATITUDES) {
            GridError::Swapped(lon, lat)
        } else if (lon.abs() > 180.0 || lat.abs() > 90.0)
            && within(lon, EASTINGS)
            && within(lat, NORTHINGS)
        {
            GridError::Metres(lon, lat)
        } else {
            GridError::OutsideBritain(lon, lat)
        });
    }
    convert_osgb36(lon, lat).map_err(|_| GridError::OutsideBritain(lon, lat))
}

/// Longitude and latitude in degrees (WGS 84) of an easting and northing in metres.
pub fn to_lon_lat(easting: f64, northing: f64) -> Result<(f64, f64), GridError> {
    if !(easting.is_finite() && northing.is_finite()) {
        return Err(GridError::NotFinite(easting, northing));
    }
    if !(within(easting, EASTINGS) && within(northing, NORTHINGS)) {
        return Err(GridError::OutsideGrid(easting, northing));
    }
    convert_osgb36_to_ll(easting, northing).map_err(|_| GridError::OutsideGrid(easting, northing))
}

#[cfg(test)]
mod tests {
    use super::{GridError, to_grid, to_lon_lat};

    /// Point, latitude, longitude (ETRS89), easting, northing (OSGB36): Ordnance Survey, files
    /// `OSTN15_OSGM15_TestInput_ETRStoOSGB` and `OSTN15_OSGM15_TestOutput_ETRStoOSGB` of the OSTN15
    /// developers' pack, all forty points.
    const TEST_POINTS: [(&str, f64, f64, f64, f64); 40] = [
        ("TP01", 49.922_263_94, -6.299_777_52, 91492.146, 11318.804),
        ("TP02", 49.960_061_38, -5.203_046_1, 170_370.718, 11572.405),
        ("TP03", 50.438_858_26, -4.108_645_636, 250_359.811, 62016.569),
        ("TP04", 50.575_636_65, -1.297_822_772, 449_816.371, 75335.861),
        ("TP05", 50.931_279_38, -1.450_514_337, 438_710.92, 114_792.25),
        ("TP06", 51.400_782_2, -3.551_283_492, 292_184.87, 168_003.465),
        ("TP07", 51.374_470_26, 1.444_547_304, 639_821.835, 169_565.858),
        ("TP08", 51.427_547_43, -2.544_076_183, 362_269.991, 169_978.69),
        ("TP09", 51.489_365_65, -0.119_925_572, 530_624.974, 178_388.464),
        ("TP10", 51.858_908_96, -4.308_524_77, 241_124.584, 220_332.641),
        ("TP11", 51.894_366_37, 0.897_243_27, 599_445.59, 225_722.826),
        ("TP12", 52.255_293_82, -2.154_586_144, 389_544.19, 261_912.153),
        ("TP13", 52.251_609_51, -0.912_489_57, 474_335.969, 262_047.755),
        ("TP14", 52.751_366_87, 0.401_535_471, 562_180.547, 319_784.995),
        ("TP15", 52.962_191_09, -1.197_476_559, 454_002.834, 340_834.943),
        ("TP16", 53.344_802_8, -2.640_493_208, 357_455.843, 383_290.436),
        ("TP17", 53.416_285_16, -4.289_180_698, 247_958.971, 393_492.909),
        ("TP18", 53.416_309_25, -4.289_177_929, 247_959.241, 393_495.583),
        ("TP19", 53.779_110_26, -3.040_454_907, 331_534.564, 431_920.794),
        ("TP20", 53.800_215_2, -1.663_791_682, 422_242.186, 433_818.701),
        ("TP21", 54.086_663_18, -4.634_521_682, 227_778.33, 468_847.388),
        ("TP22", 54.116_851_44, -0.077_731_332, 525_745.67, 470_703.214),
        ("TP23", 54.329_195_41, -4.388_491_181, 244_780.636, 495_254.887),
        ("TP24", 54.895_423_4, -2.938_277_411, 339_921.145, 556_034.761),
        ("TP25", 54.979_122_74, -1.616_576_852, 424_639.355, 565_012.703),
        ("TP26", 55.853_999_53, -4.296_490_163, 256_340.925, 664_697.269),
        ("TP27", 55.924_782_66, -3.294_792_193, 319_188.434, 670_947.534),
        ("TP28", 57.006_066_96, -5.828_366_919, 167_634.202, 797_067.144),
        ("TP29", 57.139_025_19, -2.048_560_307, 397_160.491, 805_349.736),
        ("TP30", 57.486_250_01, -4.219_263_986, 267_056.768, 846_176.972),
        ("TP31", 57.813_518_38, -8.578_544_561, 9587.909, 899_448.996),
        ("TP32", 58.212_622_47, -7.592_555_606, 71713.132, 938_516.404),
        ("TP33", 58.515_603_61, -6.260_914_555, 151_968.652, 966_483.78),
        ("TP34", 58.581_204_61, -3.726_310_221, 299_721.891, 967_202.992),
        ("TP35", 59.037_438_71, -3.214_540_011, 330_398.323, 1_017_347.016),
        ("TP36", 59.093_350_35, -4.417_576_746, 261_596.778, 1_025_447.602),
        ("TP37", 59.096_716_17, -5.827_993_398, 180_862.461, 1_029_604.114),
        ("TP38", 59.534_707_94, -1.625_169_661, 421_300.525, 1_072_147.239),
        ("TP39", 59.854_099_14, -1.274_869_104, 440_725.073, 1_107_878.448),
        ("TP40", 60.133_080_92, -2.073_828_228, 395_999.668, 1_138_728.951),
    ];

    #[test]
    fn ordnance_surveys_test_points() {
        for (point, lat, lon, easting, northing) in TEST_POINTS {
            let (e, n) = to_grid(lon, lat).expect(point);
            assert!(
                (e - easting).abs() < 0.002 && (n - northing).abs() < 0.002,
                "{point}: {e} {n}"
            );
            let (x, y) = to_lon_lat(easting, northing).expect(point);
            // 4 mm: a degree of latitude is 111 km, of longitude at 60° north 56 km.
            assert!((y - lat).abs() * 111_320.0 < 0.004, "{point}: {y}");
            assert!((x - lon).abs() * 111_320.0 * lat.to_radians().cos() < 0.004, "{point}: {x}");
        }
    }

    #[test]
    fn what_is_not_in_the_british_isles() {
        assert!(matches!(to_grid(f64::NAN, 52.0), Err(GridError::NotFinite(..))));
        assert!(matches!(to_grid(-3.0, f64::INFINITY), Err(GridError::NotFinite(..))));
        assert!(matches!(to_grid(51.5, -3.2), Err(GridError::Swapped(..))));
        assert!(matches!(to_grid(318_000.0, 176_000.0), Err(GridError::Metres(..))));
        assert!(matches!(to_grid(2.35, 48.86), Err(GridError::OutsideBritain(..))));
        assert!(matches!(to_lon_lat(-1.0, 5.0), Err(GridError::OutsideGrid(..))));
        assert!(matches!(to_lon_lat(f64::NAN, 5.0), Err(GridError::NotFinite(..))));
        let message = to_grid(51.5, -3.2).unwrap_err().to_string();
        assert!(message.contains("-3.2, 51.5"), "{message}");
    }
}
