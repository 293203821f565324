-- Municipalities that do not exist, for the demonstration and for practice. Their codes lie outside Statistics Sweden's
-- series; lists offer them only to a förbund that has one of them as a member.
INSERT INTO association.municipality (code, name, short_name, county_name) VALUES
  ('9901', 'Exempelstads kommun', 'Exempelstad', 'Exempellän (påhittat)'),
  ('9902', 'Björklinge kommun', 'Björklinge', 'Exempellän (påhittat)'),
  ('9903', 'Granviks kommun', 'Granvik', 'Exempellän (påhittat)'),
  ('9904', 'Ängsåkers kommun', 'Ängsåker', 'Exempellän (påhittat)'),
  ('9905', 'Östersunda kommun', 'Östersunda', 'Exempellän (påhittat)'),
  ('9906', 'Ådalsbo kommun', 'Ådalsbo', 'Exempellän (påhittat)');
