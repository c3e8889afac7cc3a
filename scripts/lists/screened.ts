/**
 * Names of the lists that must not stand for a person, because a clinical text or its reply can mean something else
 * by them: everyday words (Will, Hope), eponyms (Baker, Crohn, Foley), drug brands, places, months. Restoring such a word
 * would turn "will" into a patient's name.
 */
export const SCREENED: ReadonlySet<string> = new Set(
  `
Abbey Abbott Abe Abigail Ada Adah Adam Addison Adolf Adolph Alba Alexandria Alexandrine Ali Aliyah Allen Ally Amber
America Amie Ana Anderson Angel Angelica Ann Anna Anya April Arch Ari Ariel Art Asa Athena August Augusta Aurelia
Austin Autumn Ava Axel Baby Bailee Bailey Barney Baron Barrett Barry Bartell Barton Bayer Beau Becker Beer Bell
Belle Ben Benedict Benjamin Benny Berry Bertha Beryl Beth Bethel Bill Billy Birdie Blaze Blick Block Bob Bobby Bode
Boehm Bogan Borer Brad Brain Brandy Branson Brant Brent Brock Brook Brooklyn Brown Bruce Buck Bud Buddy Burley
Buster Cade Caesar Camden Camila Camilla Candida Carl Carlton Carmine Carol Carolina Carter Cesar Chad Chance
Chandler Charity Charlie Charlotte Chase Chelsea Cheyenne Christian Christie Cicero Clarence Clay Clement Clementine
Clinton Cody Cole Coleman Colleen Collier Colt Conn Constantin Cooper Cormier Cortez Coy Crystal Curt Dahlia Daisy
Dakota Dale Dan Daphne Darby Dare Darwin Dawn Dayton Dean Dell Delta Derrick Destiny Devon Dexter Diamond Dixie Dock
Dolly Don Donna Dora Drake Drew Durgan Dusty Earl Earnest Easter Easton Ebony Eda Edd Eden Edison Effertz Else
Emerald Emery Emmet Era Ethyl Eve Evert Fabian Fae Faith Fanny Fay Feest Felicity Felix Fern Ferry Fisher Fletcher
Flo Flora Florence Florida Ford Forest Foster Frank Franklin Freeman Fritz Funk Gardner Garfield Garland Garnet
Garret Garrison Garth Gaston Gene General Geneva George Georgia German Gia Gilbert Ginger Giovanni Gleason Glen
Glover Godfrey Golda Golden Grace Grady Graham Grant Green Griffin Gunner Gust Guy Hal Hand Hane Hank Hansen Harber
Hardy Harmony Harrison Harry Hartmann Haven Hazel Heath Heather Heaven Hector Heller Henderson Henry Herman Hermann
Hilll Hintz Holden Holly Homer Hope Houston Howe Hudson Hugo Hunter Hyatt Ian Israel Ivory Ivy Jack Jackson Jacobson
Jade Jan Jane Jarred Jasmine Jasper Jay Jean Jed Jenny Jerry Jesse Jessie Jewel Jill Jimmy Joe Joey John Johnny
Johnson Jon Jordan Josh Joy Jude Judge June Junior Justice Juvenal Kale Kali Kay Keeling Kelly Kelvin Ken Kent Kenya
Kim King Kip Kirk Kitty Klein Koch Kohler Kshlerin Kub Kuhn Kutch Kyle Kylie Lacy Lafayette Lamar Lambert Lance Lane
Lang Laurel Lawrence Lea Lee Leigh Leo Leone Lia Liana Lilly Lily Lincoln Little Logan Lon London Lora Lou Lowe
Loyal Lucia Lulu Luna Luther Luz Lynch Lyric Mac Macy Madison Madisyn Madonna Magdalen Magnolia Major Mann Mante
Mara Marc Marcel Margarita Marge Marguerite Maria Marina Marion Mark Marlin Marquise Marshall Martin Mason Matt
Maverick Max Maxwell May Maya Mayer Melody Merle Merlin Mia Mike Milan Miller Milo Milton Minerva Minnie Miracle
Misty Mitchell Mohr Molly Monroe Montana Monte Moore Morgan Morton Mossie Muller Murphy Murray Myrtle Name Nancy
Napoleon Nat Ned Nelson Neva Newton Nia Nick Nikki Noble Noel Norman Norwood Nova Novella Nya Odessa Olaf Olin Olive
Olson Omer Ona Opal Ora Oral Orion Orlando Orn Osborne Otto Ova Owen Paige Pam Pansy Parisian Parker Pat Patience
Patsy Patty Paxton Pearl Penny Perry Peter Phoebe Pierce Pierre Pink Pinkie Piper Porter Preston Price Prince
Prudence Queen Quincy Raleigh Randy Ransom Rath Raven Ray Raynor Reed Reid Rene Renner Reuben Rex Rey Rhea Rice Rick
Rickey Riley River Robin Rocky Rod Roger Roma Romaine Roman Ron Roob Rose Rosemary Rossie Rowan Roy Royal Ruby
Russel Russell Rusty Ruth Ryan Sage Sally Sam Sandy Sanford Santa Santiago Sauer Savanna Savannah Schiller Schmidt
Scott Serena Serenity Shad Shannon Shanny Sheila Shelly Sheridan Sherry Sibyl Sid Sidney Sienna Sierra Sim Sincere
Sister Smith Sofia Solon Sonny Spencer Stan Stanford Stanley Stanton Stark Stella Sterling Stone Sue Summer Sunny
Swift Sydnee Sydney Sylvan Tad Talon Tammy Tanner Tanya Tate Tatum Ted Telly Terry Thompson Tia Tiara Tim Timothy
Tod Tom Tony Torp Torrance Torrey Toy Trace Trey Trinity Tromp Troy Turner Unique Upton Urban Valentine Van Vance
Vandervort Vena Vernon Verona Veronica Vesta Veum Victor Victoria Viola Violet Virgil Virginia Vita Viva Von Wade
Walker Walter Walton Ward Warren Watson Wayne Weber Webster Wellington West Weston White Will Willow Willy Wilson
Winston Witting Wolf Yasmeen Yasmin Yasmine Zack Zion Zoe Zoey Zola Zora
`
    .trim()
    .split(/\s+/),
);
