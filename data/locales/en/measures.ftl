### Measures, themes, units, universes, sources, states, directions and levels.
### Adding a measure means adding its two messages here and in cy/measures.ftl.

## Themes

theme-people = People and households
theme-priority_groups = Priority groups
theme-barriers = Other barriers
theme-deprivation = Deprivation
theme-availability = Broadband and mobile availability
theme-speed = Broadband speed and take-up
theme-availability_homes = Broadband availability: homes only
theme-speed_in_use = Broadband lines in use
theme-mobile = Mobile signal
theme-small_area = Small-area connectivity
theme-access_economy = Access and economy
theme-strategies = What councils say they offer

## Units

unit-percent = Percentage
    .short = %
unit-rank = Rank
    .short = rank
unit-decile = Decile
    .short = decile
unit-score = Score from 0 to 10
    .short = out of 10
unit-people = People
    .short = people
unit-households = Households
    .short = households
unit-category = Mentioned or not
    .short = yes or no
unit-premises = Premises
    .short = premises
unit-count = Number
    .short = number
unit-number = Value
    .short = value
unit-points = Change in percentage points
    .short = points
unit-mbits = Speed in Mbit/s
    .short = Mbit/s
unit-gigabytes = Data in gigabytes
    .short = GB
unit-milliseconds = Time in milliseconds
    .short = ms

## The two values of a measure whose unit is a category

category-mentioned = Mentioned
category-not-mentioned = Not mentioned

## Universes: what a figure is a share of, or a count of

universe-residents = All usual residents
universe-residents_3_plus = Usual residents aged 3 and over
universe-residents_5_plus = Usual residents aged 5 and over
universe-residents_16_plus = Usual residents aged 16 and over
universe-residents_16_plus_employed = Usual residents aged 16 and over in employment
universe-residents_16_plus_active = Economically active residents aged 16 and over
universe-residents_16_64 = Residents aged 16 to 64
universe-households = All households
universe-premises = All premises
universe-residential_premises = Residential premises
universe-lines = Broadband lines in use
universe-roads = A and B roads
universe-premises_covered = Premises where full fibre is available
universe-lsoas = All LSOAs of the area
universe-lsoas_2011 = All LSOAs of 2011 of the area
universe-land_area = Land area
universe-authorities = Local authorities

## Sources

source-census_2021 = Census 2021
    .publisher = Office for National Statistics
source-wimd_2025 = Welsh Index of Multiple Deprivation 2025
    .publisher = Welsh Government
source-wimd_2019 = Welsh Index of Multiple Deprivation 2019
    .publisher = Welsh Government
source-national_survey = National Survey for Wales
    .publisher = Welsh Government
source-ofcom_2025_07 = Connected Nations, July 2025
    .publisher = Ofcom
source-ofcom_2026_01 = Connected Nations, January 2026, from Explore Local Statistics
    .publisher = Ofcom and the Office for National Statistics
source-deri_1_6 = Digital Exclusion Risk Index 1.6
    .publisher = Greater Manchester Combined Authority
source-ons_library_walk = Travel time to libraries, May 2024, from Explore Local Statistics
    .publisher = Office for National Statistics
source-ons_claimants = Claimant count, from Explore Local Statistics
    .publisher = Office for National Statistics
source-ons_employment = Employment rate (Annual Population Survey), from Explore Local Statistics
    .publisher = Office for National Statistics
source-ons_qualifications = Qualifications (Annual Population Survey), from Explore Local Statistics
    .publisher = Office for National Statistics
source-ons_unemployment = Modelled unemployment rate, from Explore Local Statistics
    .publisher = Office for National Statistics
source-strategies_2026 = Welsh Government Digital Strategy vs. Local Authorities Digital Strategies (undated, read November 2026)
    .publisher = Welsh local government digital team (a blog post)
source-boundaries_2021 = Boundaries of output areas and Super Output Areas, December 2021
    .publisher = Office for National Statistics
source-wards_2025 = Boundaries of electoral wards, May 2025
    .publisher = Office for National Statistics
source-lookups = Lookups between areas, MSOA names, health boards and the Rural Urban Classification 2021
    .publisher = Office for National Statistics and the House of Commons Library
source-libraries = Public libraries (compiled by volunteers, undated, about 2016 to 2020)
    .publisher = Volunteers
source-open_names = OS Open Names
    .publisher = Ordnance Survey
source-postcodes = ONS Postcode Directory, November 2025
    .publisher = Office for National Statistics

## States of a figure

state-published = Published
    .description = As the publisher gives it, or the exact sum of what it gives.
state-estimated = Estimated
    .description = Worked out from published figures for other areas: an approximation, not a published figure.
state-unavailable = Not available
    .description = There is no figure for this area at this level. It is not zero.
state-suppressed = Suppressed
    .description = The publisher holds the figure back, so that nobody can be recognised. It is not zero.

## Directions

direction-higher_is_worse = A higher figure means more exclusion
direction-lower_is_worse = A lower figure means more exclusion
direction-neutral = Neither a high nor a low figure means exclusion

## Levels: one area, and several

level-country = Country
    .long = Country
level-country-plural = Whole of Wales
level-authority = Local authority
    .long = Local authority
level-authority-plural = Local authorities
level-ward = Ward
    .long = Electoral ward
level-ward-plural = Wards
level-msoa = MSOA
    .long = Middle layer Super Output Area
level-msoa-plural = MSOAs
level-lsoa = LSOA
    .long = Lower layer Super Output Area
level-lsoa-plural = LSOAs
level-oa = Output area
    .long = Output area
level-oa-plural = Output areas

## People and households

measure-residents = Residents
    .description = Usual residents on Census day, 21 March 2021; ward figures are estimates, the sum of the LSOAs that fit the ward best.
measure-households = Households
    .description = Households with at least one usual resident on Census day, 21 March 2021; ward figures are estimates, the sum of the LSOAs that fit the ward best.

## Priority groups

measure-older_65 = Aged 65 and over
    .description = Percentage of usual residents aged 65 and over, Census 2021 (table RM121, whose total is the base); ward figures are estimates, the sum of the LSOAs that fit the ward best.
measure-older_75 = Aged 75 and over
    .description = Percentage of usual residents aged 75 and over, Census 2021 (table RM121, whose total is the base); ward figures are estimates, the sum of the LSOAs that fit the ward best.
measure-disabled = Disabled people
    .description = Percentage of usual residents who are disabled under the Equality Act 2010, because a lasting condition or illness limits their day-to-day activities, Census 2021; ward figures are estimates, the sum of the LSOAs that fit the ward best.
measure-social_housing = Households in social housing
    .description = Percentage of households that rent from a council or another social landlord, Census 2021; ward figures are estimates, the sum of the LSOAs that fit the ward best.
measure-unemployed = Unemployed residents (Census)
    .description = Percentage of all usual residents aged 16 and over who were unemployed, Census 2021, which is not the unemployment rate (a share of the economically active only); LSOA and ward figures are estimates from output-area percentages weighted by residents, an approximation.
measure-inactive = Economically inactive residents (Census)
    .description = Percentage of all usual residents aged 16 and over who were neither in work nor looking for it, retired people and students included, Census 2021; LSOA and ward figures are estimates from output-area percentages weighted by residents, an approximation.

## Other barriers

measure-no_qualifications = No qualifications (Census)
    .description = Percentage of usual residents aged 16 and over with no qualifications, Census 2021; LSOA and ward figures are estimates from output-area percentages weighted by residents, an approximation, and scaled to the published MSOA figure by residents aged 16 and over.
measure-no_car = Households without a car or van
    .description = Percentage of households with no car or van, Census 2021; LSOA and ward figures are estimates from output-area percentages weighted by households.
measure-one_person = One-person households
    .description = Percentage of households in which one person lives alone, Census 2021; LSOA and ward figures are estimates from output-area percentages weighted by households.
measure-other_main_language = Households where nobody has English or Welsh as a main language
    .description = Percentage of households in which nobody has English or Welsh as a main language, Census 2021; LSOA and ward figures are estimates from output-area percentages weighted by households.
measure-poor_english = Cannot speak English well
    .description = Percentage of usual residents aged 3 and over whose main language is neither English nor Welsh and who cannot speak English or cannot speak it well, Census 2021; LSOA and ward figures are estimates from output-area percentages weighted by residents, an approximation.
measure-unpaid_carers = Unpaid carers
    .description = Percentage of usual residents aged 5 and over who give unpaid care, Census 2021; LSOA and ward figures are estimates from output-area percentages weighted by residents, an approximation.
measure-bad_health = Bad or very bad health
    .description = Percentage of usual residents who say that their health is bad or very bad, Census 2021; LSOA and ward figures are estimates from output-area percentages weighted by residents, an approximation.
measure-works_from_home = Works mainly from home
    .description = Percentage of usual residents aged 16 and over in employment who work mainly from home, a demand for a good connection; Census 2021 was taken during the pandemic, so the figure is unusually high; LSOA and ward figures are estimates from output-area percentages weighted by residents, an approximation, and scaled to the published MSOA figure by estimated residents in employment.
measure-deprived_households = Deprived households
    .description = Percentage of households deprived in one or more of four dimensions (education, employment, health, housing), Census 2021; ward figures are estimates, the sum of the LSOAs that fit the ward best.

## Deprivation: ranks, deciles and shares of the Welsh Index of Multiple Deprivation (WIMD) 2025
# Ranks and deciles: LSOAs. Shares: larger areas.

measure-wimd = WIMD 2025, overall: rank
    .description = Rank of the LSOA among the 1,917 in Wales for deprivation as a whole, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived; a rank says which area is more deprived, not by how much, and the 2019 index is not an earlier point of the same series.
measure-wimd_decile = WIMD 2025, overall: decile
    .description = Tenth of Wales’s 1,917 LSOAs by rank for deprivation as a whole, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived tenth and 10 the least; the 2019 index is not an earlier point of the same series.
measure-wimd_most_10 = WIMD 2025, overall: LSOAs in the most deprived 10%
    .description = Percentage of the area’s LSOAs that are among the most deprived 10% in Wales for deprivation as a whole, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_most_20 = WIMD 2025, overall: LSOAs in the most deprived 20%
    .description = Percentage of the area’s LSOAs that are among the most deprived 20% in Wales for deprivation as a whole, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_most_50 = WIMD 2025, overall: LSOAs in the most deprived 50%
    .description = Percentage of the area’s LSOAs that are among the most deprived 50% in Wales for deprivation as a whole, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_income = WIMD 2025, income: rank
    .description = Rank of the LSOA among the 1,917 in Wales for the income domain, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived; a rank says which area is more deprived, not by how much, and the 2019 index is not an earlier point of the same series.
measure-wimd_income_decile = WIMD 2025, income: decile
    .description = Tenth of Wales’s 1,917 LSOAs by rank for the income domain, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived tenth and 10 the least; the 2019 index is not an earlier point of the same series.
measure-wimd_income_most_10 = WIMD 2025, income: LSOAs in the most deprived 10%
    .description = Percentage of the area’s LSOAs that are among the most deprived 10% in Wales for the income domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_income_most_20 = WIMD 2025, income: LSOAs in the most deprived 20%
    .description = Percentage of the area’s LSOAs that are among the most deprived 20% in Wales for the income domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_income_most_50 = WIMD 2025, income: LSOAs in the most deprived 50%
    .description = Percentage of the area’s LSOAs that are among the most deprived 50% in Wales for the income domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_employment = WIMD 2025, employment: rank
    .description = Rank of the LSOA among the 1,917 in Wales for the employment domain, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived; a rank says which area is more deprived, not by how much, and the 2019 index is not an earlier point of the same series.
measure-wimd_employment_decile = WIMD 2025, employment: decile
    .description = Tenth of Wales’s 1,917 LSOAs by rank for the employment domain, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived tenth and 10 the least; the 2019 index is not an earlier point of the same series.
measure-wimd_employment_most_10 = WIMD 2025, employment: LSOAs in the most deprived 10%
    .description = Percentage of the area’s LSOAs that are among the most deprived 10% in Wales for the employment domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_employment_most_20 = WIMD 2025, employment: LSOAs in the most deprived 20%
    .description = Percentage of the area’s LSOAs that are among the most deprived 20% in Wales for the employment domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_employment_most_50 = WIMD 2025, employment: LSOAs in the most deprived 50%
    .description = Percentage of the area’s LSOAs that are among the most deprived 50% in Wales for the employment domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_health = WIMD 2025, health: rank
    .description = Rank of the LSOA among the 1,917 in Wales for the health domain, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived; a rank says which area is more deprived, not by how much, and the 2019 index is not an earlier point of the same series.
measure-wimd_health_decile = WIMD 2025, health: decile
    .description = Tenth of Wales’s 1,917 LSOAs by rank for the health domain, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived tenth and 10 the least; the 2019 index is not an earlier point of the same series.
measure-wimd_health_most_10 = WIMD 2025, health: LSOAs in the most deprived 10%
    .description = Percentage of the area’s LSOAs that are among the most deprived 10% in Wales for the health domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_health_most_20 = WIMD 2025, health: LSOAs in the most deprived 20%
    .description = Percentage of the area’s LSOAs that are among the most deprived 20% in Wales for the health domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_health_most_50 = WIMD 2025, health: LSOAs in the most deprived 50%
    .description = Percentage of the area’s LSOAs that are among the most deprived 50% in Wales for the health domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_education = WIMD 2025, education: rank
    .description = Rank of the LSOA among the 1,917 in Wales for the education domain, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived; a rank says which area is more deprived, not by how much, and the 2019 index is not an earlier point of the same series.
measure-wimd_education_decile = WIMD 2025, education: decile
    .description = Tenth of Wales’s 1,917 LSOAs by rank for the education domain, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived tenth and 10 the least; the 2019 index is not an earlier point of the same series.
measure-wimd_education_most_10 = WIMD 2025, education: LSOAs in the most deprived 10%
    .description = Percentage of the area’s LSOAs that are among the most deprived 10% in Wales for the education domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_education_most_20 = WIMD 2025, education: LSOAs in the most deprived 20%
    .description = Percentage of the area’s LSOAs that are among the most deprived 20% in Wales for the education domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_education_most_50 = WIMD 2025, education: LSOAs in the most deprived 50%
    .description = Percentage of the area’s LSOAs that are among the most deprived 50% in Wales for the education domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_access = WIMD 2025, access to services: rank
    .description = Rank of the LSOA among the 1,917 in Wales for the access to services domain, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived; a rank says which area is more deprived, not by how much, and the 2019 index is not an earlier point of the same series.
measure-wimd_access_decile = WIMD 2025, access to services: decile
    .description = Tenth of Wales’s 1,917 LSOAs by rank for the access to services domain, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived tenth and 10 the least; the 2019 index is not an earlier point of the same series.
measure-wimd_access_most_10 = WIMD 2025, access to services: LSOAs in the most deprived 10%
    .description = Percentage of the area’s LSOAs that are among the most deprived 10% in Wales for the access to services domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_access_most_20 = WIMD 2025, access to services: LSOAs in the most deprived 20%
    .description = Percentage of the area’s LSOAs that are among the most deprived 20% in Wales for the access to services domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_access_most_50 = WIMD 2025, access to services: LSOAs in the most deprived 50%
    .description = Percentage of the area’s LSOAs that are among the most deprived 50% in Wales for the access to services domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_housing = WIMD 2025, housing: rank
    .description = Rank of the LSOA among the 1,917 in Wales for the housing domain, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived; a rank says which area is more deprived, not by how much, and the 2019 index is not an earlier point of the same series.
measure-wimd_housing_decile = WIMD 2025, housing: decile
    .description = Tenth of Wales’s 1,917 LSOAs by rank for the housing domain, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived tenth and 10 the least; the 2019 index is not an earlier point of the same series.
measure-wimd_housing_most_10 = WIMD 2025, housing: LSOAs in the most deprived 10%
    .description = Percentage of the area’s LSOAs that are among the most deprived 10% in Wales for the housing domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_housing_most_20 = WIMD 2025, housing: LSOAs in the most deprived 20%
    .description = Percentage of the area’s LSOAs that are among the most deprived 20% in Wales for the housing domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_housing_most_50 = WIMD 2025, housing: LSOAs in the most deprived 50%
    .description = Percentage of the area’s LSOAs that are among the most deprived 50% in Wales for the housing domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_safety = WIMD 2025, community safety: rank
    .description = Rank of the LSOA among the 1,917 in Wales for the community safety domain, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived; a rank says which area is more deprived, not by how much, and the 2019 index is not an earlier point of the same series.
measure-wimd_safety_decile = WIMD 2025, community safety: decile
    .description = Tenth of Wales’s 1,917 LSOAs by rank for the community safety domain, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived tenth and 10 the least; the 2019 index is not an earlier point of the same series.
measure-wimd_safety_most_10 = WIMD 2025, community safety: LSOAs in the most deprived 10%
    .description = Percentage of the area’s LSOAs that are among the most deprived 10% in Wales for the community safety domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_safety_most_20 = WIMD 2025, community safety: LSOAs in the most deprived 20%
    .description = Percentage of the area’s LSOAs that are among the most deprived 20% in Wales for the community safety domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_safety_most_50 = WIMD 2025, community safety: LSOAs in the most deprived 50%
    .description = Percentage of the area’s LSOAs that are among the most deprived 50% in Wales for the community safety domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_environment = WIMD 2025, physical environment: rank
    .description = Rank of the LSOA among the 1,917 in Wales for the physical environment domain, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived; a rank says which area is more deprived, not by how much, and the 2019 index is not an earlier point of the same series.
measure-wimd_environment_decile = WIMD 2025, physical environment: decile
    .description = Tenth of Wales’s 1,917 LSOAs by rank for the physical environment domain, Welsh Index of Multiple Deprivation 2025, where 1 is the most deprived tenth and 10 the least; the 2019 index is not an earlier point of the same series.
measure-wimd_environment_most_10 = WIMD 2025, physical environment: LSOAs in the most deprived 10%
    .description = Percentage of the area’s LSOAs that are among the most deprived 10% in Wales for the physical environment domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_environment_most_20 = WIMD 2025, physical environment: LSOAs in the most deprived 20%
    .description = Percentage of the area’s LSOAs that are among the most deprived 20% in Wales for the physical environment domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.
measure-wimd_environment_most_50 = WIMD 2025, physical environment: LSOAs in the most deprived 50%
    .description = Percentage of the area’s LSOAs that are among the most deprived 50% in Wales for the physical environment domain, Welsh Index of Multiple Deprivation 2025; wards take the LSOAs that fit them best, and the 2019 index is not an earlier point of the same series.

## Broadband and mobile availability

measure-superfast = Superfast broadband (30 Mbit/s or more)
    .description = Percentage of all premises, homes and businesses, where a fixed connection of at least 30 Mbit/s download is available, Ofcom; available does not mean in use.
measure-ultrafast_100 = Ultrafast broadband (100 Mbit/s or more)
    .description = Percentage of all premises where a fixed connection of at least 100 Mbit/s download is available, Ofcom; others call this ultrafast, Ofcom itself starts at 300 Mbit/s.
measure-ultrafast_300 = Ultrafast broadband (300 Mbit/s or more)
    .description = Percentage of all premises where a fixed connection of at least 300 Mbit/s download is available, which is what Ofcom calls ultrafast; available does not mean in use.
measure-full_fibre = Full fibre
    .description = Percentage of all premises where optical fibre all the way to the building is available, Ofcom; available does not mean in use.
measure-gigabit = Gigabit broadband
    .description = Percentage of all premises where a gigabit-capable connection of at least 1,000 Mbit/s download is available, over full fibre or upgraded cable, Ofcom; available does not mean in use.
measure-nga = Next generation access
    .description = Percentage of all premises served by a next generation access network, fibre in at least part of the way, whatever speed the line reaches, Ofcom.
measure-below_2 = Cannot get 2 Mbit/s
    .description = Percentage of all premises that cannot get a fixed connection of 2 Mbit/s download, Ofcom.
measure-below_5 = Cannot get 5 Mbit/s
    .description = Percentage of all premises that cannot get a fixed connection of 5 Mbit/s download, Ofcom.
measure-below_10 = Cannot get 10 Mbit/s
    .description = Percentage of all premises that cannot get a fixed connection of 10 Mbit/s download, Ofcom.
measure-below_30 = Cannot get 30 Mbit/s
    .description = Percentage of all premises that cannot get a fixed connection of 30 Mbit/s download, Ofcom.
measure-below_uso = Below the universal service obligation
    .description = Percentage of all premises that can get decent broadband, 10 Mbit/s download and 1 Mbit/s upload, neither from a fixed line nor from fixed wireless, Ofcom.
measure-decent_fwa = Decent broadband from fixed wireless
    .description = Percentage of all premises where a fixed wireless network offers decent broadband, 10 Mbit/s download and 1 Mbit/s upload, as predicted by the operators, Ofcom.
measure-superfast_fwa = Superfast broadband from fixed wireless
    .description = Percentage of all premises where a fixed wireless network offers at least 30 Mbit/s download, as predicted by the operators, Ofcom, which published it until 2019.
measure-gigabit_2026_01 = Gigabit broadband (January 2026)
    .description = Percentage of premises where a gigabit-capable connection of at least 1,000 Mbit/s download is available, Ofcom, January 2026, summed by the Office for National Statistics, so that it can differ a little from other published figures.
measure-below_30_2026_01 = Cannot get 30 Mbit/s (January 2026)
    .description = Percentage of premises that cannot get a connection above 30 Mbit/s download, Ofcom, January 2026, summed by the Office for National Statistics, so that it can differ a little from other published figures.
measure-mobile_4g = 4G outdoors, from at least one operator
    .description = Percentage of the land area, not of homes, with a 4G signal outdoors from at least one operator, as predicted for January 2026, Ofcom, summed by the Office for National Statistics.
measure-mobile_5g = 5G outdoors, from at least one operator
    .description = Percentage of the land area, not of homes, with a 5G signal outdoors from at least one operator, as predicted for January 2026, Ofcom, summed by the Office for National Statistics.

## Broadband speed and take-up

measure-speed_0_2 = Best speed under 2 Mbit/s
    .description = Percentage of all premises whose fastest available download speed is under 2 Mbit/s, Ofcom; the speed that can be had, not the speed in use.
measure-speed_2_5 = Best speed from 2 to under 5 Mbit/s
    .description = Percentage of all premises whose fastest available download speed is from 2 to under 5 Mbit/s, Ofcom; the speed that can be had, not the speed in use.
measure-speed_5_10 = Best speed from 5 to under 10 Mbit/s
    .description = Percentage of all premises whose fastest available download speed is from 5 to under 10 Mbit/s, Ofcom; the speed that can be had, not the speed in use.
measure-speed_10_30 = Best speed from 10 to under 30 Mbit/s
    .description = Percentage of all premises whose fastest available download speed is from 10 to under 30 Mbit/s, Ofcom; the speed that can be had, not the speed in use.
measure-speed_30_300 = Best speed from 30 to under 300 Mbit/s
    .description = Percentage of all premises whose fastest available download speed is from 30 to under 300 Mbit/s, Ofcom; the speed that can be had, not the speed in use.
measure-speed_300 = Best speed of 300 Mbit/s or more
    .description = Percentage of all premises whose fastest available download speed is 300 Mbit/s or more, Ofcom; the speed that can be had, not the speed in use.
measure-speed_not_matched = Speed not matched
    .description = Percentage of all premises that Ofcom could not match to the providers’ data: they are in none of the six speed bands, which add up to the matched premises only.
measure-full_fibre_takeup = Full-fibre take-up, where it is available
    .description = Percentage of the premises where full fibre is available that use it, to the whole per cent, Ofcom; the figure for Wales is an estimate, the mean of the authorities weighted by these premises.
measure-full_fibre_takeup_all = Full-fibre take-up, all premises
    .description = Percentage of all premises, covered or not, that use full fibre, to the whole per cent, Ofcom; the figure for Wales is an estimate, the mean of the authorities weighted by their premises.

## Broadband availability: homes only

measure-res_superfast = Homes: superfast broadband (30 Mbit/s or more)
    .description = Percentage of residential premises where a fixed connection of at least 30 Mbit/s download is available, Ofcom; available does not mean in use.
measure-res_ultrafast_100 = Homes: ultrafast broadband (100 Mbit/s or more)
    .description = Percentage of residential premises where a fixed connection of at least 100 Mbit/s download is available, Ofcom; others call this ultrafast, Ofcom itself starts at 300 Mbit/s.
measure-res_ultrafast_300 = Homes: ultrafast broadband (300 Mbit/s or more)
    .description = Percentage of residential premises where a fixed connection of at least 300 Mbit/s download is available, which is what Ofcom calls ultrafast; available does not mean in use.
measure-res_full_fibre = Homes: full fibre
    .description = Percentage of residential premises where optical fibre all the way to the building is available, Ofcom; available does not mean in use.
measure-res_gigabit = Homes: gigabit broadband
    .description = Percentage of residential premises where a gigabit-capable connection of at least 1,000 Mbit/s download is available, over full fibre or upgraded cable, Ofcom; available does not mean in use.
measure-res_nga = Homes: next generation access
    .description = Percentage of residential premises served by a next generation access network, fibre in at least part of the way, whatever speed the line reaches, Ofcom.
measure-res_below_2 = Homes: cannot get 2 Mbit/s
    .description = Percentage of residential premises that cannot get a fixed connection of 2 Mbit/s download, Ofcom.
measure-res_below_5 = Homes: cannot get 5 Mbit/s
    .description = Percentage of residential premises that cannot get a fixed connection of 5 Mbit/s download, Ofcom.
measure-res_below_10 = Homes: cannot get 10 Mbit/s
    .description = Percentage of residential premises that cannot get a fixed connection of 10 Mbit/s download, Ofcom.
measure-res_below_30 = Homes: cannot get 30 Mbit/s
    .description = Percentage of residential premises that cannot get a fixed connection of 30 Mbit/s download, Ofcom.
measure-res_below_uso = Homes: below the universal service obligation
    .description = Percentage of residential premises that can get decent broadband, 10 Mbit/s download and 1 Mbit/s upload, neither from a fixed line nor from fixed wireless, Ofcom.
measure-res_decent_fwa = Homes: decent broadband from fixed wireless
    .description = Percentage of residential premises where a fixed wireless network offers decent broadband, 10 Mbit/s download and 1 Mbit/s upload, as predicted by the operators, Ofcom.
measure-res_speed_0_2 = Homes: best speed under 2 Mbit/s
    .description = Percentage of residential premises whose fastest available download speed is under 2 Mbit/s, Ofcom; the speed that can be had, not the speed in use.
measure-res_speed_2_5 = Homes: best speed from 2 to under 5 Mbit/s
    .description = Percentage of residential premises whose fastest available download speed is from 2 to under 5 Mbit/s, Ofcom; the speed that can be had, not the speed in use.
measure-res_speed_5_10 = Homes: best speed from 5 to under 10 Mbit/s
    .description = Percentage of residential premises whose fastest available download speed is from 5 to under 10 Mbit/s, Ofcom; the speed that can be had, not the speed in use.
measure-res_speed_10_30 = Homes: best speed from 10 to under 30 Mbit/s
    .description = Percentage of residential premises whose fastest available download speed is from 10 to under 30 Mbit/s, Ofcom; the speed that can be had, not the speed in use.
measure-res_speed_30_300 = Homes: best speed from 30 to under 300 Mbit/s
    .description = Percentage of residential premises whose fastest available download speed is from 30 to under 300 Mbit/s, Ofcom; the speed that can be had, not the speed in use.
measure-res_speed_300 = Homes: best speed of 300 Mbit/s or more
    .description = Percentage of residential premises whose fastest available download speed is 300 Mbit/s or more, Ofcom; the speed that can be had, not the speed in use.
measure-res_speed_not_matched = Homes: speed not matched
    .description = Percentage of residential premises that Ofcom could not match to the providers’ data: they are in none of the six speed bands, which add up to the matched premises only.

## Speed of lines in use

measure-download_median = Median download speed
    .description = Median download speed of broadband lines in use, in Mbit/s, Ofcom: the speed of the lines that people have, not the speed that they could have. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. A median is never carried to larger areas.
measure-download_maximum = Highest download speed
    .description = Highest download speed of the broadband lines in use, in Mbit/s, Ofcom: that of the fastest line of the area, which says little about the others.
measure-download_average = Average download speed
    .description = Mean download speed of broadband lines in use, in Mbit/s, Ofcom: the speed of the lines that people have, not the speed that they could have. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. Larger areas than published have the mean weighted by lines, an estimate.
measure-download_average_0_10 = Average download speed of lines under 10 Mbit/s
    .description = Mean download speed of those broadband lines in use whose download speed is under 10 Mbit/s, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. Larger areas than published have the mean weighted by these lines, an estimate.
measure-download_average_10_30 = Average download speed of lines from 10 to under 30 Mbit/s
    .description = Mean download speed of those broadband lines in use whose download speed is from 10 to under 30 Mbit/s, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. Larger areas than published have the mean weighted by these lines, an estimate.
measure-download_average_30_300 = Average download speed of lines from 30 to under 300 Mbit/s
    .description = Mean download speed of those broadband lines in use whose download speed is from 30 to under 300 Mbit/s, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. Larger areas than published have the mean weighted by these lines, an estimate.
measure-download_average_300 = Average download speed of lines of 300 Mbit/s or more
    .description = Mean download speed of those broadband lines in use whose download speed is 300 Mbit/s or more, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. Larger areas than published have the mean weighted by these lines, an estimate.
measure-download_average_max_0_10 = Average maximum download speed of lines under 10 Mbit/s
    .description = Mean of the maximum download speeds of those broadband lines in use whose download speed is under 10 Mbit/s, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. The lines are not counted, so that there is no figure for larger areas.
measure-download_average_max_10_30 = Average maximum download speed of lines from 10 to under 30 Mbit/s
    .description = Mean of the maximum download speeds of those broadband lines in use whose download speed is from 10 to under 30 Mbit/s, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. The lines are not counted, so that there is no figure for larger areas.
measure-download_average_max_30_100 = Average maximum download speed of lines from 30 to under 100 Mbit/s
    .description = Mean of the maximum download speeds of those broadband lines in use whose download speed is from 30 to under 100 Mbit/s, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. The lines are not counted, so that there is no figure for larger areas.
measure-download_average_max_100_300 = Average maximum download speed of lines from 100 to under 300 Mbit/s
    .description = Mean of the maximum download speeds of those broadband lines in use whose download speed is from 100 to under 300 Mbit/s, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. The lines are not counted, so that there is no figure for larger areas.
measure-download_average_max_300_900 = Average maximum download speed of lines from 300 to under 900 Mbit/s
    .description = Mean of the maximum download speeds of those broadband lines in use whose download speed is from 300 to under 900 Mbit/s, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. The lines are not counted, so that there is no figure for larger areas.
measure-download_average_max_900 = Average maximum download speed of lines of 900 Mbit/s or more
    .description = Mean of the maximum download speeds of those broadband lines in use whose download speed is 900 Mbit/s or more, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. The lines are not counted, so that there is no figure for larger areas.
measure-upload_median = Median upload speed
    .description = Median upload speed of broadband lines in use, in Mbit/s, Ofcom: the speed of the lines that people have, not the speed that they could have. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. A median is never carried to larger areas.
measure-upload_maximum = Highest upload speed
    .description = Highest upload speed of the broadband lines in use, in Mbit/s, Ofcom: that of the fastest line of the area, which says little about the others.
measure-upload_average = Average upload speed
    .description = Mean upload speed of broadband lines in use, in Mbit/s, Ofcom: the speed of the lines that people have, not the speed that they could have. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. Larger areas than published have the mean weighted by lines, an estimate.
measure-upload_average_0_10 = Average upload speed of lines under 10 Mbit/s
    .description = Mean upload speed of those broadband lines in use whose download speed is under 10 Mbit/s, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. Larger areas than published have the mean weighted by these lines, an estimate.
measure-upload_average_10_30 = Average upload speed of lines from 10 to under 30 Mbit/s
    .description = Mean upload speed of those broadband lines in use whose download speed is from 10 to under 30 Mbit/s, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. Larger areas than published have the mean weighted by these lines, an estimate.
measure-upload_average_30_300 = Average upload speed of lines from 30 to under 300 Mbit/s
    .description = Mean upload speed of those broadband lines in use whose download speed is from 30 to under 300 Mbit/s, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. Larger areas than published have the mean weighted by these lines, an estimate.
measure-upload_average_300 = Average upload speed of lines of 300 Mbit/s or more
    .description = Mean upload speed of those broadband lines in use whose download speed is 300 Mbit/s or more, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. Larger areas than published have the mean weighted by these lines, an estimate.
measure-upload_average_max_0_10 = Average maximum upload speed of lines under 10 Mbit/s
    .description = Mean of the maximum upload speeds of those broadband lines in use whose download speed is under 10 Mbit/s, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. The lines are not counted, so that there is no figure for larger areas.
measure-upload_average_max_10_30 = Average maximum upload speed of lines from 10 to under 30 Mbit/s
    .description = Mean of the maximum upload speeds of those broadband lines in use whose download speed is from 10 to under 30 Mbit/s, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. The lines are not counted, so that there is no figure for larger areas.
measure-upload_average_max_30_100 = Average maximum upload speed of lines from 30 to under 100 Mbit/s
    .description = Mean of the maximum upload speeds of those broadband lines in use whose download speed is from 30 to under 100 Mbit/s, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. The lines are not counted, so that there is no figure for larger areas.
measure-upload_average_max_100_300 = Average maximum upload speed of lines from 100 to under 300 Mbit/s
    .description = Mean of the maximum upload speeds of those broadband lines in use whose download speed is from 100 to under 300 Mbit/s, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. The lines are not counted, so that there is no figure for larger areas.
measure-upload_average_max_300_900 = Average maximum upload speed of lines from 300 to under 900 Mbit/s
    .description = Mean of the maximum upload speeds of those broadband lines in use whose download speed is from 300 to under 900 Mbit/s, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. The lines are not counted, so that there is no figure for larger areas.
measure-upload_average_max_900 = Average maximum upload speed of lines of 900 Mbit/s or more
    .description = Mean of the maximum upload speeds of those broadband lines in use whose download speed is 900 Mbit/s or more, in Mbit/s, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. The lines are not counted, so that there is no figure for larger areas.
measure-data_usage_average = Average data usage of a line
    .description = Mean of the data that a broadband line in use carries, in gigabytes, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. Larger areas than published have the mean weighted by lines, an estimate.
measure-data_usage_median = Median data usage of a line
    .description = Median of the data that a broadband line in use carries, in gigabytes, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. A median is never carried to larger areas.
measure-data_usage_average_0_10 = Average data usage of lines under 10 Mbit/s
    .description = Mean of the data that those broadband lines in use carry whose download speed is under 10 Mbit/s, in gigabytes a line, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. Larger areas than published have the mean weighted by these lines, an estimate.
measure-data_usage_average_10_30 = Average data usage of lines from 10 to under 30 Mbit/s
    .description = Mean of the data that those broadband lines in use carry whose download speed is from 10 to under 30 Mbit/s, in gigabytes a line, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. Larger areas than published have the mean weighted by these lines, an estimate.
measure-data_usage_average_30_300 = Average data usage of lines from 30 to under 300 Mbit/s
    .description = Mean of the data that those broadband lines in use carry whose download speed is from 30 to under 300 Mbit/s, in gigabytes a line, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. Larger areas than published have the mean weighted by these lines, an estimate.
measure-data_usage_average_300 = Average data usage of lines of 300 Mbit/s or more
    .description = Mean of the data that those broadband lines in use carry whose download speed is 300 Mbit/s or more, in gigabytes a line, Ofcom. Ofcom calls averages robust for local authorities, not for postcodes: below authority level it is a rough guide. Larger areas than published have the mean weighted by these lines, an estimate.
measure-lines = Broadband lines in use
    .description = Number of broadband lines in use whose speed is known to Ofcom: the sum of its speed bands.
measure-lines_0_2 = Lines in use under 2 Mbit/s
    .description = Percentage of broadband lines in use whose download speed is under 2 Mbit/s, Ofcom: the speed of the lines that people have, not the speed that they could have.
measure-lines_2_5 = Lines in use from 2 to under 5 Mbit/s
    .description = Percentage of broadband lines in use whose download speed is from 2 to under 5 Mbit/s, Ofcom: the speed of the lines that people have, not the speed that they could have.
measure-lines_5_10 = Lines in use from 5 to under 10 Mbit/s
    .description = Percentage of broadband lines in use whose download speed is from 5 to under 10 Mbit/s, Ofcom: the speed of the lines that people have, not the speed that they could have.
measure-lines_0_10 = Lines in use under 10 Mbit/s
    .description = Percentage of broadband lines in use whose download speed is under 10 Mbit/s, Ofcom: the speed of the lines that people have, not the speed that they could have.
measure-lines_10_30 = Lines in use from 10 to under 30 Mbit/s
    .description = Percentage of broadband lines in use whose download speed is from 10 to under 30 Mbit/s, Ofcom: the speed of the lines that people have, not the speed that they could have.
measure-lines_30 = Lines in use of 30 Mbit/s or more
    .description = Percentage of broadband lines in use whose download speed is 30 Mbit/s or more, Ofcom: the speed of the lines that people have, not the speed that they could have.
measure-lines_30_300 = Lines in use from 30 to under 300 Mbit/s
    .description = Percentage of broadband lines in use whose download speed is from 30 to under 300 Mbit/s, Ofcom: the speed of the lines that people have, not the speed that they could have.
measure-lines_300 = Lines in use of 300 Mbit/s or more
    .description = Percentage of broadband lines in use whose download speed is 300 Mbit/s or more, Ofcom: the speed of the lines that people have, not the speed that they could have.
measure-lines_30_100 = Lines in use from 30 to under 100 Mbit/s
    .description = Percentage of broadband lines in use whose download speed is from 30 to under 100 Mbit/s, Ofcom: the speed of the lines that people have, not the speed that they could have.
measure-lines_100_300 = Lines in use from 100 to under 300 Mbit/s
    .description = Percentage of broadband lines in use whose download speed is from 100 to under 300 Mbit/s, Ofcom: the speed of the lines that people have, not the speed that they could have.
measure-lines_300_900 = Lines in use from 300 to under 900 Mbit/s
    .description = Percentage of broadband lines in use whose download speed is from 300 to under 900 Mbit/s, Ofcom: the speed of the lines that people have, not the speed that they could have.
measure-lines_900 = Lines in use of 900 Mbit/s or more
    .description = Percentage of broadband lines in use whose download speed is 900 Mbit/s or more, Ofcom: the speed of the lines that people have, not the speed that they could have.

## Mobile coverage, by Ofcom’s own files

measure-mobile_4g_outdoors_none = Premises without 4G outdoors
    .description = Percentage of premises without a signal for 4G outdoors from any operator, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_4g_outdoors_all = Premises with 4G outdoors from all four operators
    .description = Percentage of premises with a signal for 4G outdoors from all four operators, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_4g_indoors_none = Premises without 4G indoors
    .description = Percentage of premises without a signal for 4G indoors from any operator, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_4g_indoors_all = Premises with 4G indoors from all four operators
    .description = Percentage of premises with a signal for 4G indoors from all four operators, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_4g_land_none = Land without 4G
    .description = Percentage of the land area without a signal for 4G outdoors from any operator, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_4g_land_all = Land with 4G from all four operators
    .description = Percentage of the land area with a signal for 4G outdoors from all four operators, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_4g_roads_none = A and B roads without 4G in a vehicle
    .description = Percentage of A and B roads without a signal for 4G in a vehicle from any operator, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_4g_roads_all = A and B roads with 4G in a vehicle from all four operators
    .description = Percentage of A and B roads with a signal for 4G in a vehicle from all four operators, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_voice_outdoors_none = Premises without mobile calls outdoors
    .description = Percentage of premises without a signal for mobile calls outdoors from any operator, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_voice_outdoors_all = Premises with mobile calls outdoors from all four operators
    .description = Percentage of premises with a signal for mobile calls outdoors from all four operators, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_voice_indoors_none = Premises without mobile calls indoors
    .description = Percentage of premises without a signal for mobile calls indoors from any operator, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_voice_indoors_all = Premises with mobile calls indoors from all four operators
    .description = Percentage of premises with a signal for mobile calls indoors from all four operators, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_voice_land_none = Land without mobile calls
    .description = Percentage of the land area without a signal for mobile calls outdoors from any operator, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_voice_land_all = Land with mobile calls from all four operators
    .description = Percentage of the land area with a signal for mobile calls outdoors from all four operators, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_voice_roads_none = A and B roads without mobile calls in a vehicle
    .description = Percentage of A and B roads without a signal for mobile calls in a vehicle from any operator, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_voice_roads_all = A and B roads with mobile calls in a vehicle from all four operators
    .description = Percentage of A and B roads with a signal for mobile calls in a vehicle from all four operators, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_5g_outdoors_none = Premises without 5G (high confidence) outdoors
    .description = Percentage of premises without a signal for 5G (high confidence) outdoors from any operator, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_5g_outdoors_all = Premises with 5G (high confidence) outdoors from all four operators
    .description = Percentage of premises with a signal for 5G (high confidence) outdoors from all four operators, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_5g_land_none = Land without 5G (high confidence)
    .description = Percentage of the land area without a signal for 5G (high confidence) outdoors from any operator, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_5g_land_all = Land with 5G (high confidence) from all four operators
    .description = Percentage of the land area with a signal for 5G (high confidence) outdoors from all four operators, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_5g_very_outdoors_none = Premises without 5G (very high confidence) outdoors
    .description = Percentage of premises without a signal for 5G (very high confidence) outdoors from any operator, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_5g_very_outdoors_all = Premises with 5G (very high confidence) outdoors from all four operators
    .description = Percentage of premises with a signal for 5G (very high confidence) outdoors from all four operators, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_5g_very_land_none = Land without 5G (very high confidence)
    .description = Percentage of the land area without a signal for 5G (very high confidence) outdoors from any operator, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.
measure-mobile_5g_very_land_all = Land with 5G (very high confidence) from all four operators
    .description = Percentage of the land area with a signal for 5G (very high confidence) outdoors from all four operators, as the operators predict, Ofcom; larger areas than published have the mean weighted by what the percentage is of, an estimate.

## Small-area connectivity

measure-deri_broadband = Broadband risk score (DERI)
    .description = Broadband part of the Digital Exclusion Risk Index 1.6, from 0 (least risk) to 10 (most risk) within Wales, from Ofcom’s data of May 2022 and so before much of today’s full fibre; published for the LSOAs of 2011, and estimated where these were split, merged or redrawn in 2021.

## Access and economy

measure-library_walk = Within 30 minutes’ walk of a library
    .description = Percentage of residents who live within 30 minutes’ walk of a public library, May 2024, to the whole per cent; mobile libraries and those open for less than two hours a week are left out.
measure-claimants = Claimant count
    .description = People who claim benefits mainly because they are out of work, as a percentage of residents aged 16 to 64, year by year; not the same as unemployment, which includes people who claim nothing.
measure-employment = Employment rate (survey)
    .description = Percentage of residents aged 16 to 64 in employment, year by year, estimated from the Annual Population Survey and so with a margin of error; official statistics in development, not to be compared with the Census.
measure-no_qualifications_survey = No qualifications, aged 16 to 64 (survey)
    .description = Percentage of residents aged 16 to 64 with no qualifications, estimated from the Annual Population Survey and so with a margin of error, which is very wide where few were asked (the publisher calls the lowest figures unreliable); the Census figure counts everybody aged 16 and over, older people included.
measure-unemployment_modelled = Unemployment rate (modelled)
    .description = Percentage of economically active residents aged 16 and over who are unemployed, estimated with a model from the Annual Population Survey and the claimant count, and so with a margin of error; the Census figure is a share of all residents aged 16 and over.

## What councils say they offer

measure-strategy_platform = Single online platform
    .description = Whether the council’s digital strategy mentions one online platform for its services, from a published comparison of strategies (a blog post, undated, read November 2026); not mentioned does not mean not offered.
measure-strategy_ict = ICT framework, upgrade or cloud first
    .description = Whether the council’s digital strategy mentions an ICT framework, an upgrade or “cloud first”, from a published comparison of strategies (a blog post, undated, read November 2026); not mentioned does not mean not offered.
measure-strategy_workforce = Digital skills of the workforce
    .description = Whether the council’s digital strategy mentions the digital skills of its workforce, from a published comparison of strategies (a blog post, undated, read November 2026); not mentioned does not mean not offered.
measure-strategy_inclusion = The same service online and offline
    .description = Whether the council’s digital strategy mentions the same level of service online and offline, so that nobody is left out, from a published comparison of strategies (a blog post, undated, read November 2026); not mentioned does not mean not offered.
measure-strategy_data = Sharing data and knowledge
    .description = Whether the council’s digital strategy mentions sharing data and knowledge, from a published comparison of strategies (a blog post, undated, read November 2026); not mentioned does not mean not offered.
measure-strategy_welsh = Welsh-language technology
    .description = Whether the council’s digital strategy mentions Welsh-language technology, from a published comparison of strategies (a blog post, undated, read November 2026); not mentioned does not mean not offered.

## Measures that only an import brings

measure-welsh_speakers = Welsh speakers
    .description = Percentage of usual residents aged 3 and over who can speak Welsh, Census 2021 (table TS032), as people said of themselves; it shows whom sessions in Welsh would serve. Ward figures are estimates, the sum of the LSOAs that fit the ward best.
measure-wimd_2019 = WIMD 2019, overall: rank
    .description = Rank among the 1,909 LSOAs of 2011 for deprivation as a whole, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived, carried to the LSOAs of 2021: parts of a split LSOA have its rank, a merged one the place that the mean score of its parts would have had (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_decile = WIMD 2019, overall: decile
    .description = Tenth of the 1,909 LSOAs of 2011 by rank for deprivation as a whole, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived tenth, carried to the LSOAs of 2021 like the rank; it is not an earlier point of the 2025 index.
measure-wimd_2019_score = WIMD 2019, overall: score
    .description = Score from 0 to 100 for deprivation as a whole, Welsh Index of Multiple Deprivation 2019, where more is more deprived, carried to the LSOAs of 2021: parts of a split LSOA have its score, a merged one the mean of its parts (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_income = WIMD 2019, income: rank
    .description = Rank among the 1,909 LSOAs of 2011 for the income domain, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived, carried to the LSOAs of 2021: parts of a split LSOA have its rank, a merged one the place that the mean score of its parts would have had (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_income_decile = WIMD 2019, income: decile
    .description = Tenth of the 1,909 LSOAs of 2011 by rank for the income domain, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived tenth, carried to the LSOAs of 2021 like the rank; it is not an earlier point of the 2025 index.
measure-wimd_2019_income_score = WIMD 2019, income: score
    .description = Score from 0 to 100 for the income domain, Welsh Index of Multiple Deprivation 2019, where more is more deprived, carried to the LSOAs of 2021: parts of a split LSOA have its score, a merged one the mean of its parts (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_employment = WIMD 2019, employment: rank
    .description = Rank among the 1,909 LSOAs of 2011 for the employment domain, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived, carried to the LSOAs of 2021: parts of a split LSOA have its rank, a merged one the place that the mean score of its parts would have had (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_employment_decile = WIMD 2019, employment: decile
    .description = Tenth of the 1,909 LSOAs of 2011 by rank for the employment domain, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived tenth, carried to the LSOAs of 2021 like the rank; it is not an earlier point of the 2025 index.
measure-wimd_2019_employment_score = WIMD 2019, employment: score
    .description = Score from 0 to 100 for the employment domain, Welsh Index of Multiple Deprivation 2019, where more is more deprived, carried to the LSOAs of 2021: parts of a split LSOA have its score, a merged one the mean of its parts (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_health = WIMD 2019, health: rank
    .description = Rank among the 1,909 LSOAs of 2011 for the health domain, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived, carried to the LSOAs of 2021: parts of a split LSOA have its rank, a merged one the place that the mean score of its parts would have had (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_health_decile = WIMD 2019, health: decile
    .description = Tenth of the 1,909 LSOAs of 2011 by rank for the health domain, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived tenth, carried to the LSOAs of 2021 like the rank; it is not an earlier point of the 2025 index.
measure-wimd_2019_health_score = WIMD 2019, health: score
    .description = Score from 0 to 100 for the health domain, Welsh Index of Multiple Deprivation 2019, where more is more deprived, carried to the LSOAs of 2021: parts of a split LSOA have its score, a merged one the mean of its parts (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_education = WIMD 2019, education: rank
    .description = Rank among the 1,909 LSOAs of 2011 for the education domain, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived, carried to the LSOAs of 2021: parts of a split LSOA have its rank, a merged one the place that the mean score of its parts would have had (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_education_decile = WIMD 2019, education: decile
    .description = Tenth of the 1,909 LSOAs of 2011 by rank for the education domain, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived tenth, carried to the LSOAs of 2021 like the rank; it is not an earlier point of the 2025 index.
measure-wimd_2019_education_score = WIMD 2019, education: score
    .description = Score from 0 to 100 for the education domain, Welsh Index of Multiple Deprivation 2019, where more is more deprived, carried to the LSOAs of 2021: parts of a split LSOA have its score, a merged one the mean of its parts (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_access = WIMD 2019, access to services: rank
    .description = Rank among the 1,909 LSOAs of 2011 for the access to services domain, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived, carried to the LSOAs of 2021: parts of a split LSOA have its rank, a merged one the place that the mean score of its parts would have had (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_access_decile = WIMD 2019, access to services: decile
    .description = Tenth of the 1,909 LSOAs of 2011 by rank for the access to services domain, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived tenth, carried to the LSOAs of 2021 like the rank; it is not an earlier point of the 2025 index.
measure-wimd_2019_access_score = WIMD 2019, access to services: score
    .description = Score from 0 to 100 for the access to services domain, Welsh Index of Multiple Deprivation 2019, where more is more deprived, carried to the LSOAs of 2021: parts of a split LSOA have its score, a merged one the mean of its parts (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_housing = WIMD 2019, housing: rank
    .description = Rank among the 1,909 LSOAs of 2011 for the housing domain, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived, carried to the LSOAs of 2021: parts of a split LSOA have its rank, a merged one the place that the mean score of its parts would have had (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_housing_decile = WIMD 2019, housing: decile
    .description = Tenth of the 1,909 LSOAs of 2011 by rank for the housing domain, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived tenth, carried to the LSOAs of 2021 like the rank; it is not an earlier point of the 2025 index.
measure-wimd_2019_housing_score = WIMD 2019, housing: score
    .description = Score from 0 to 100 for the housing domain, Welsh Index of Multiple Deprivation 2019, where more is more deprived, carried to the LSOAs of 2021: parts of a split LSOA have its score, a merged one the mean of its parts (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_safety = WIMD 2019, community safety: rank
    .description = Rank among the 1,909 LSOAs of 2011 for the community safety domain, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived, carried to the LSOAs of 2021: parts of a split LSOA have its rank, a merged one the place that the mean score of its parts would have had (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_safety_decile = WIMD 2019, community safety: decile
    .description = Tenth of the 1,909 LSOAs of 2011 by rank for the community safety domain, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived tenth, carried to the LSOAs of 2021 like the rank; it is not an earlier point of the 2025 index.
measure-wimd_2019_safety_score = WIMD 2019, community safety: score
    .description = Score from 0 to 100 for the community safety domain, Welsh Index of Multiple Deprivation 2019, where more is more deprived, carried to the LSOAs of 2021: parts of a split LSOA have its score, a merged one the mean of its parts (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_environment = WIMD 2019, physical environment: rank
    .description = Rank among the 1,909 LSOAs of 2011 for the physical environment domain, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived, carried to the LSOAs of 2021: parts of a split LSOA have its rank, a merged one the place that the mean score of its parts would have had (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_environment_decile = WIMD 2019, physical environment: decile
    .description = Tenth of the 1,909 LSOAs of 2011 by rank for the physical environment domain, Welsh Index of Multiple Deprivation 2019, where 1 is the most deprived tenth, carried to the LSOAs of 2021 like the rank; it is not an earlier point of the 2025 index.
measure-wimd_2019_environment_score = WIMD 2019, physical environment: score
    .description = Score from 0 to 100 for the physical environment domain, Welsh Index of Multiple Deprivation 2019, where more is more deprived, carried to the LSOAs of 2021: parts of a split LSOA have its score, a merged one the mean of its parts (both estimated); it is not an earlier point of the 2025 index.
measure-wimd_2019_most_10 = WIMD 2019, overall: LSOAs in the most deprived 10%
    .description = Percentage of the area’s LSOAs of 2011 that were among the most deprived 10% in Wales for deprivation as a whole, Welsh Index of Multiple Deprivation 2019; it is not an earlier point of the 2025 index.
measure-wimd_2019_most_20 = WIMD 2019, overall: LSOAs in the most deprived 20%
    .description = Percentage of the area’s LSOAs of 2011 that were among the most deprived 20% in Wales for deprivation as a whole, Welsh Index of Multiple Deprivation 2019; it is not an earlier point of the 2025 index.
measure-wimd_2019_most_50 = WIMD 2019, overall: LSOAs in the most deprived 50%
    .description = Percentage of the area’s LSOAs of 2011 that were among the most deprived 50% in Wales for deprivation as a whole, Welsh Index of Multiple Deprivation 2019; it is not an earlier point of the 2025 index.
measure-internet_use = People who use the internet (survey)
    .description = Percentage of people aged 16 and over who use the internet, National Survey for Wales, a sample and so with a margin of error; there is no figure below local authorities.
measure-internet_at_home = Households with internet access (survey)
    .description = Percentage of households that have access to the internet at home, National Survey for Wales, a sample and so with a margin of error; there is no figure below local authorities.
measure-digital_skills = People with the basic digital skills (survey)
    .description = Percentage of people aged 16 and over who show all five basic digital skills (handling information and content, communicating, transacting, problem solving, being safe and legal online), National Survey for Wales, a sample and so with a margin of error; there is no figure below local authorities.

## Measures of one release alone, and the change from one release to another

# $measure: the measure's name; $release, $from, $to: months, years or days.
variant-release = { $measure } ({ $release })
variant-change = { $measure }: change from { $from } to { $to }
    .description = The figure of { $to } less the figure of { $from }. A change can also come from a changed definition or method: see the releases.

theme-own = Your own data
