const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Given names that are nearly always a man's, from many languages. A name of both lists' peoples (Kim, Jean, Andrea) is in neither. */
export const MALE_NAMES = words(
  `Aaron Abdul Abdullah Abraham Adam Adolf Ahmed Ahmad Alan Albert Alberto Alejandro Aleksandr Alexander Alfred Ali Allan Amir
  Anders Andreas Andrei Andrew Andrey Anthony Anton Antonio António Arnold Arthur Augustus Barack Bashar Ben Benjamin Bernard Bernie
  Bill Bob Boris Brad Brett Brian Bruce Carl Carlos Charles Chris Christopher Claude Craig Daniel Dave David Dennis Diego Dmitry Dominic
  Don Donald Doug Douglas Eduardo Edward Elon Emmanuel Enrique Eric Ernest Evan Fernando Francisco Frank François Franz Fred
  Frederick Friedrich Gary Gavin Geoffrey George Gerald Gerhard Giovanni Giuseppe Gordon Graham Greg Gregory Guillermo Gustav Hans
  Harold Harry Hassan Heinrich Henri Henry Herbert Hugo Hussein Ian Ibrahim Igor Isaac Ivan Jack Jacob Jacques Jake James Jan Jason Javier
  Jeff Jeffrey Jeremy Jerome Jim Jimmy Joe Joel Johan Johann John Johnny Jon Jonathan José Jose Joseph Joshua Josh Juan Julian Julius Karl
  Keir Keith Ken Kenneth Kevin Klaus Konstantin Kurt Larry Lars Leo Leon Leonard Leonardo Liam Lloyd Louis Luca Lucas Ludwig Luigi Luis Luke
  Magnus Mahmoud Marc Marcel Marco Marcus Mario Mark Martin Matt Matteo Matthew Max Maximilian Michael Miguel Mike Mikhail
  Mohamed Mohammad Mohammed Muhammad Mustafa Narendra Nathan Neil Nelson Nicholas Nick Nicolas Nigel Nikolai Nils Olaf Oleg Oliver
  Omar Oscar Otto Pablo Patrick Paul Paulo Pavel Pedro Per Peter Phil Philip Philippe Pierre Pope Rahul Ralph Ramón Raymond Recep Ricardo
  Richard Rob Robert Roberto Roger Ronald Ross Roy Rudolf Rupert Ryan Salman Sam Samuel Scott Sean Sebastian Serge Sergei Sergey
  Shinzo Sidney Simon Stanley Stefan Stephen Steve Steven Stuart Sven Ted Terry Theodore Thomas Tim Timothy Tobias Tom Tommy Tony Ulrich
  Viktor Vincent Vladimir Volodymyr Walter Warren Wayne Werner William Winston Wolfgang Xi Yitzhak Yusuf`,
);

/** Given names that are nearly always a woman's. */
export const FEMALE_NAMES = words(
  `Ada Adele Agnes Aisha Alexandra Alice Alison Amanda Amelia Amy Ana Anastasia Angela Angelina Anita Anna Anne Annie Annika Astrid
  Audrey Barbara Beatrice Beth Betty Birgit Brenda Bridget Brigitte Camilla Carmen Carol Carolina Caroline Carolyn Catherine Cecilia
  Charlotte Christina Christine Clara Claire Claudia Cristina Cynthia Deborah Diana Diane Donna Dorothy Ebba Edith Eileen Elena
  Eleanor Elisabeth Elise Elizabeth Ella Ellen Emily Emma Erika Erin Esther Eva Evelyn Fatima Fiona Florence Frances Françoise Frida
  Gabriela Georgia Georgina Gertrude Gina Giorgia Gloria Grace Greta Hannah Heather Heidi Helen Helena Helga Hilary Hillary Ida Inés
  Ingrid Irene Irina Isabel Isabella Jacinda Jane Janet Janice Jennifer Jessica Jill Joan Joanna Josephine Joyce Judith Judy
  Julia Julie Juliet Kaja Kamala Karen Karin Karolina Kate Katherine Kathleen Kathryn Katie Katja Kelly Kirsten Kristina Laila Laura
  Lauren Lea Lena Leila Leonora Linda Lisa Liz Lois Louise Lucia Lucy Luisa Lydia Magdalena Maggie Malala Margaret Margarita Maria María Marianne
  Marie Marilyn Marina Marine Marta Martha Mary Maya Megan Melania Melissa Meredith Mia Michelle Mildred Miriam Molly Monica
  Nadia Nancy Naomi Natalia Natalie Natasha Nicole Nina Nora Olga Olivia Pamela Patricia Paula Pauline Penelope Petra Phyllis Rachel
  Rebecca Renata Rita Rosa Rosalind Rose Ruth Sabrina Sally Samantha Sandra Sara Sarah Selma Sharon Sheila Shirley Silvia Simone Sofia Sonia
  Sophia Sophie Stella Stephanie Susan Susanna Suzanne Svetlana Sylvia Tanya Tatiana Teresa Theresa Tina Ulrike Ursula Valentina Valerie
  Vanessa Vera Veronica Victoria Virginia Wendy Yasmin Yolanda Yulia Yvonne Zoe`,
);
